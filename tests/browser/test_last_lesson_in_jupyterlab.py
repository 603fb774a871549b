"""The last lesson in JupyterLab, where widget messages are handled on more than one thread: training, drawing."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.sweep  # the lesson trains for half a minute before it can be used


def test_training_is_paused_and_resumed(last_lesson):
    cell = last_lesson.cell("training-explore")

    def iterations():
        return int(re.search(r"([\d,]+) of 10,000", cell.inner_text())[1].replace(",", ""))

    cell.get_by_role("button", name=re.compile("Start")).press("Enter")
    pause = cell.get_by_role("button", name="Pause")
    expect(pause).to_be_visible()
    last_lesson.page.wait_for_timeout(300)
    pause.press("Enter")
    resume = cell.get_by_role("button", name="Resume")
    expect(resume).to_be_visible()
    last_lesson.page.wait_for_timeout(300)  # let pending messages come in
    paused = iterations()
    assert 0 < paused < 10_000
    last_lesson.page.wait_for_timeout(500)
    assert iterations() == paused
    resume.press("Enter")
    expect(pause).to_be_visible()
    last_lesson.page.wait_for_timeout(500)
    cell.get_by_role("button", name="Stop").press("Enter")
    assert iterations() > paused


def test_training_is_started_and_stopped_ten_times(last_lesson):
    cell = last_lesson.cell("training-explore")
    for time in range(10):
        cell.get_by_role("button", name=re.compile("Start")).press("Enter")
        expect(cell.get_by_role("button", name="Pause")).to_be_visible()
        last_lesson.page.wait_for_timeout(100 * (time % 4))
        cell.get_by_role("button", name="Stop").press("Enter")
    expect(cell.get_by_role("button", name="Start again")).to_be_visible()
    expect(cell).to_contain_text(re.compile(r"iteration [\d,]+ of 10,000 · loss"))


def test_a_digit_is_drawn_with_the_mouse_and_with_the_keyboard(last_lesson):
    page = last_lesson.page
    cell = last_lesson.cell("draw")
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
