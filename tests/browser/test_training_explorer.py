"""Training in JupyterLab, where widget messages are handled on more than one thread."""

import re

from playwright.sync_api import expect


def test_training_is_started_and_stopped_ten_times(notebook):
    notebook.open("5.7_training_a_network.ipynb").run_all()
    cell = notebook.cell("training-explore")
    for time in range(10):
        cell.get_by_role("button", name=re.compile("Start again$" if time else "Start$")).press("Enter")
        expect(cell.get_by_role("button", name="Pause")).to_be_visible()
        notebook.page.wait_for_timeout(100 * (time % 4))
        cell.get_by_role("button", name="Stop").press("Enter")
    expect(cell.get_by_role("button", name="Start again")).to_be_visible()
    expect(cell).to_contain_text(re.compile(r"iteration [\d,]+ of 10,000 · loss"))


def test_a_digit_is_drawn_with_the_mouse_and_with_the_keyboard(notebook):
    page = notebook.open("5.7_training_a_network.ipynb").page
    notebook.run_all()
    cell = notebook.cell("draw")
    sheet = cell.get_by_role("application", name="Sheet to draw a digit on")
    sheet.scroll_into_view_if_needed()
    area = sheet.bounding_box()

    page.mouse.move(area["x"] + 70, area["y"] + 50)
    page.mouse.down()
    for x, y in ((180, 50), (110, 200)):  # a 7
        page.mouse.move(area["x"] + x, area["y"] + y, steps=20)
    page.mouse.up()
    expect(cell).to_contain_text("The network reads 7")
    cell.get_by_role("button", name="Clear").press("Enter")
    expect(cell).to_contain_text("Nothing has been drawn yet")

    sheet.focus()
    page.keyboard.press(" ")
    for _ in range(20):  # a 1, from the top downward
        page.keyboard.press("ArrowDown")
    expect(cell).to_contain_text("The network reads 1")
    page.keyboard.press("Delete")
    expect(cell).to_contain_text("Nothing has been drawn yet")
