"""Every lesson in JupyterLab: it runs from top to bottom, and its widgets work."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.sweeps import one_and_sweep

LESSONS = sorted(path.name for path in (Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("name", one_and_sweep(LESSONS, "5.6_affine_softmax_layers.ipynb"))
def test_a_lesson_runs_from_top_to_bottom(notebook, name):
    assert notebook.open(name).run_all() == {}
    # What surrounds these is JupyterLab's.
    assert violations(notebook.page, ".jp-OutputArea-output") == []
    assert violations(notebook.page, ".jp-RenderedMarkdown") == []


def test_a_slider_moved_by_keyboard_moves_the_numbers_in_the_graph(notebook):
    notebook.open("5.1_computational_graphs.ipynb").run_all()
    cell = notebook.cell("first-graph")
    picture = cell.locator('svg[role="img"]')
    expect(picture).to_contain_text("29")
    slider = cell.get_by_role("slider", name="ticket price")
    slider.focus()
    notebook.page.keyboard.press("ArrowRight")
    expect(slider).to_have_attribute("aria-valuetext", "9")  # a screen reader says what one reads beside it
    expect(picture).to_contain_text("27")
    expect(picture).to_contain_text("32")


def test_a_wrong_guess_gets_a_hint_and_only_then_the_answer(notebook):
    notebook.open("5.1_computational_graphs.ipynb").run_all()
    cell = notebook.cell("why-predict")
    entry = cell.get_by_role("textbox", name="You say:")
    expect(cell.locator('svg[role="img"]')).to_have_count(0)
    entry.fill("1.1")
    entry.press("Enter")
    expect(cell).to_contain_text("You said 1.1.")
    expect(cell).to_contain_text("That is right for a single apple.")
    expect(cell).not_to_contain_text("The answer is")
    cell.get_by_role("button", name="Try again").click()
    expect(entry).to_have_value("")
    expect(entry).to_be_focused()
    entry.fill("two apples")
    cell.get_by_role("button", name="Reveal").click()
    expect(cell).to_contain_text("“two apples” isn't a number")
    expect(cell.locator('svg[role="img"]')).to_have_count(0)
    entry.fill("2.2")
    cell.get_by_role("button", name="Reveal").press("Enter")
    expect(cell).to_contain_text("Yes, 2.2.")
    expect(cell.locator('svg[role="img"]')).to_contain_text("← 2.2")


def test_one_click_answers_a_choice(notebook):
    notebook.open("5.1_computational_graphs.ipynb").run_all()
    cell = notebook.cell("problem-2-predict")
    cell.get_by_role("button", name="four × and no +").click()
    expect(cell).to_contain_text("You said four × and no +.")
    cell.get_by_role("button", name="Show me").click()
    expect(cell).to_contain_text("The answer is three × and one +.")
    expect(cell.locator('svg[role="img"]')).to_be_visible()


@pytest.mark.sweep
def test_the_keyboard_alone_goes_through_a_whole_lesson(notebook):
    page = notebook.open("5.3_backpropagation.ipynb").page
    keyboard = page.keyboard
    cells = page.evaluate(
        "jupyterapp.shell.currentWidget.content.widgets.map(cell => [cell.model.id, cell.model.type])"
    )
    for cell_id, _ in cells:
        assert notebook.focus()[0] == cell_id
        keyboard.press("Shift+Enter")
    page.wait_for_function(
        """() => jupyterapp.shell.currentWidget.content.widgets
                     .filter(cell => cell.model.type === 'code')
                     .every(cell => cell.model.executionState === 'idle')"""
    )
    widgets = [cell_id for cell_id, _ in cells if notebook.cell(cell_id).locator(".course-explorer").count()]
    assert len(widgets) >= 12
    page.keyboard.press("Escape")  # Shift+Enter at the end has added a cell, in which one could type
    for cell_id in reversed(widgets):
        notebook.walk_to(cell_id, "ArrowUp")
        _use(notebook, cell_id)
        keyboard.press("ArrowUp")  # from a button, this leaves the widget


def _use(notebook, cell_id):
    """Use a widget with the keyboard alone, whatever it is; at the end, a button has the focus."""
    cell, keyboard = notebook.cell(cell_id), notebook.page.keyboard
    if cell_id == "practice":
        notebook.tab_to(cell_id, "s:")
        keyboard.type("7")
        notebook.tab_to(cell_id, "Check")
        keyboard.press("Enter")
        expect(cell).to_contain_text("marked ✗")
        notebook.tab_to(cell_id, "New graph")
        keyboard.press("Enter")
        expect(cell).to_contain_text("Fill in the derivatives of z")
        notebook.tab_to(cell_id, "Check")
        return
    if "predict" in cell_id:
        buttons = cell.locator(".jupyter-button").all_inner_texts()
        asks_for_a_number = "Reveal" in buttons
        notebook.tab_to(cell_id, "You say:" if asks_for_a_number else buttons[0])
        if asks_for_a_number:
            keyboard.type("999")
        keyboard.press("Enter")
        expect(cell).to_contain_text(re.compile("You said |Yes, "))
        if "You said" in cell.inner_text():
            expect(cell.get_by_role("button", name="Show me")).to_be_visible()
            notebook.tab_to(cell_id, "Show me")
            keyboard.press("Enter")
            expect(cell).to_contain_text("The answer is")
            expect(cell.get_by_role("button", name="Show me")).to_have_count(0)
        if asks_for_a_number:
            notebook.tab_to(cell_id, "Reveal")
    picture = cell.locator("svg[role='img']")
    if cell.get_by_role("button", name="Step").count():
        expect(picture).not_to_contain_text("220")
        notebook.tab_to(cell_id, "Step ▶")
        keyboard.press("Enter")
        keyboard.press("Enter")
        expect(picture).to_contain_text("220")
    elif cell.get_by_role("slider").count():
        before = picture.inner_html()
        notebook.tab_to(cell_id, "slider")
        keyboard.press("ArrowRight")
        expect(picture).not_to_have_js_property("innerHTML", before)
        notebook.tab_to(cell_id, "Reset")


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


@pytest.mark.sweep
def test_play_goes_on_by_itself_unless_less_motion_is_asked_for(notebook):
    notebook.open("5.4_simple_layers.ipynb").run_all()
    cell = notebook.cell("fruit-step")
    play = cell.get_by_role("button", name="Play")
    play.press("Enter")
    expect(cell).to_contain_text("Forward, step 2 of 4: 150 × 3 = 450")
    cell.get_by_role("button", name="Pause").press("Enter")
    expect(play).to_be_visible()

    notebook.page.emulate_media(reduced_motion="reduce")
    notebook.open("5.4_simple_layers.ipynb").run_all()
    expect(cell.get_by_role("button", name="Step")).to_be_visible()
    expect(play).to_be_hidden()


def test_a_lesson_leads_to_its_exercise_and_the_exercise_back(notebook):
    page = notebook.open("5.3_backpropagation.ipynb").page

    def follow(link, heading):
        page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)").get_by_role("link", name=link).click()
        panel = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
        expect(panel.get_by_role("heading", name=heading)).to_be_visible()

    follow("assignment 5.3", "Assignment 5.3: backpropagation")
    follow("5.3 Backpropagation", "5.3.1 The addition node")
