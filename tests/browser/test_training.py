"""Training in JupyterLab, where widget messages are handled on more than one thread."""

import re

from playwright.sync_api import expect


def test_training_is_started_and_stopped_ten_times(notebook):
    notebook.open("notebooks/5.7_training_a_network.ipynb").run_all()
    cell = notebook.cell("training-explore")
    for time in range(10):
        cell.get_by_role("button", name=re.compile("Start again$" if time else "Start$")).press("Enter")
        expect(cell.get_by_role("button", name="Pause")).to_be_visible()
        notebook.page.wait_for_timeout(100 * (time % 4))
        cell.get_by_role("button", name="Stop").press("Enter")
    expect(cell.get_by_role("button", name="Start again")).to_be_visible()
    expect(cell).to_contain_text(re.compile(r"iteration [\d,]+ of 10,000 · loss"))
