"""Every lesson in JupyterLab: it runs from top to bottom, and its widgets work."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.sweeps import one_and_sweep

LESSONS = sorted(path.name for path in (Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("name", one_and_sweep(LESSONS, "5.7_training_a_network.ipynb"))
def test_a_lesson_runs_from_top_to_bottom(notebook, name):
    assert notebook.open(name).run_all() == {}


def test_a_slider_moved_by_keyboard_moves_the_numbers_in_the_graph(notebook):
    notebook.open("5.1_computational_graphs.ipynb").run_all()
    cell = notebook.cell("why-explore")
    picture = cell.locator('svg[role="img"]')
    expect(picture).to_contain_text("220")
    cell.locator(".noUi-handle").first.focus()
    notebook.page.keyboard.press("ArrowRight")
    expect(picture).to_contain_text("222.2")
    expect(picture).to_contain_text("2.2")


def test_a_prediction_is_kept_and_answered(notebook):
    notebook.open("5.1_computational_graphs.ipynb").run_all()
    cell = notebook.cell("why-predict")
    entry = cell.get_by_role("textbox", name="You say:")
    entry.fill("1.1")
    cell.get_by_role("button", name="Reveal").click()
    expect(cell).to_contain_text("You said 1.1; it is 2.2.")
    expect(cell).to_contain_text("For a single apple 1.1 is right")
    expect(entry).to_have_value("1.1")
    entry.fill("2.2")
    cell.get_by_role("button", name="Reveal").press("Enter")
    expect(cell).to_contain_text("Yes, 2.2.")


def test_a_prediction_by_choice_is_answered(notebook):
    notebook.open("5.4_simple_layers.ipynb").run_all()
    cell = notebook.cell("order-predict")
    cell.get_by_role("button", name="Reveal").click()
    expect(cell).to_contain_text("Choose one first.")
    cell.get_by_label("mul_apple").check()
    cell.get_by_role("button", name="Reveal").click()
    expect(cell).to_contain_text("You said mul_apple; it is mul_tax.")


def test_stepping_goes_forward_then_backward(notebook):
    notebook.open("5.4_simple_layers.ipynb").run_all()
    cell = notebook.cell("fruit-step")
    picture = cell.locator('svg[role="img"]')
    step = cell.get_by_role("button", name=re.compile("Step"))
    for expected in ("200", "450", "650", "715"):
        expect(picture.get_by_text(expected, exact=True)).to_have_count(0)
        step.press("Enter")
        expect(picture.get_by_text(expected, exact=True)).to_have_count(1)
    step.press("Enter")
    expect(picture).to_contain_text("← 1")
    expect(picture).not_to_contain_text("← 1.1")
    step.press("Enter")
    expect(picture).to_contain_text("← 1.1")
    expect(picture).to_contain_text("← 650")


def test_training_is_paused_and_resumed(notebook):
    notebook.open("5.7_training_a_network.ipynb").run_all()
    cell = notebook.cell("training-explore")

    def iterations():
        return int(re.search(r"([\d,]+) of 10,000", cell.inner_text())[1].replace(",", ""))

    cell.get_by_role("button", name="Start").press("Enter")
    pause = cell.get_by_role("button", name="Pause")
    expect(pause).to_be_visible()
    notebook.page.wait_for_timeout(300)
    pause.press("Enter")
    resume = cell.get_by_role("button", name="Resume")
    expect(resume).to_be_visible()
    notebook.page.wait_for_timeout(300)  # let pending messages come in
    paused = iterations()
    assert 0 < paused < 10_000
    notebook.page.wait_for_timeout(500)
    assert iterations() == paused
    resume.press("Enter")
    expect(pause).to_be_visible()
    notebook.page.wait_for_timeout(500)
    cell.get_by_role("button", name="Stop").press("Enter")
    assert iterations() > paused
