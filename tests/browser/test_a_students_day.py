"""A student's day: assignments 5.4 to 5.7 typed into JupyterLab, mistakes included, until the network reads a digit."""

import re
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import expect

from course_lib.grading.made_up import solutions
from course_lib.yours import words
from tests.browser.pages import type_into

pytestmark = pytest.mark.sweep  # it takes a minute or two

COURSE = Path(__file__).parents[2]
NOTEBOOKS = {path.parent.name: path for path in (COURSE / "source").glob("5.[4-7]/*.ipynb")}
# For each assignment an exercise, its right line, and what it is at first; and what is then said below the graph.
MISTAKES = {
    "5.4": ("MulLayer", "dx = dout * self.y", "dx = dout * self.x", words.WRONG),
    "5.5": ("Relu", "np.where(self.mask, dout, 0)", "np.where(self.mask, 1, 0)", words.WRONG),
    "5.6": ("Affine", "self.db = d_rows.sum(axis=0)", "self.db = d_rows.mean(axis=0)", words.WRONG),
    "5.7": ("train", "-= learning_rate", "+= learning_rate", "losses. After training"),
}


class Student:
    """Types answers into a notebook, runs cells, and reads what they show."""

    def __init__(self, notebook):
        self.notebook = notebook
        self.page = notebook.page
        notebook.expected_errors = []

    def run(self, cell_id):
        cell = self.notebook.cell(cell_id)
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")
        self.page.wait_for_function(
            """id => jupyterapp.shell.currentWidget.content.widgets.find(cell => cell.model.id === id)
                         .model.executionState === 'idle'""",
            arg=cell_id,
            timeout=120_000,
        )
        return cell

    def type(self, exercise, code):
        cell = self.notebook.cell(exercise)
        if cell.locator(".cm-content").count():
            type_into(cell, code)
            self.run(exercise)

    def check(self, exercise):
        """Run all the checks of an exercise, then draw it, and return the cell with the drawing."""
        cells = "jupyterapp.shell.currentWidget.content.widgets.map(cell => cell.model.id)"
        for cell_id in self.page.evaluate(cells):
            if cell_id.startswith(f"{exercise}-") and cell_id[len(exercise) + 1 :].isdigit():
                self.run(cell_id)
        return self.run(f"{exercise}-at-work")

    def save(self):
        self.page.keyboard.press("Escape")
        self.page.evaluate("jupyterapp.commands.execute('docmanager:save')")


def test_four_assignments_are_solved_and_the_students_own_network_reads_a_digit(notebook):
    for assignment, path in sorted(NOTEBOOKS.items()):
        notebook.open(f"{assignment}/{path.name}")
        student = Student(notebook)
        for cell in ("imports", "setup", "OneLayerNet"):
            if notebook.cell(cell).count():
                student.run(cell)
        exercise, right, wrong, said = MISTAKES[assignment]
        answers = {name: text for name, text in solutions(path).items() if "def " in text}
        for name, text in answers.items():
            if name == exercise:
                assert right in text
                student.type(name, text.replace(right, wrong))
                expect(student.check(name)).to_contain_text(said)
                points = student.run("points")
                expect(points).to_contain_text("not right yet")
                before = points.inner_text()
                student.type(name, text)
                drawn = student.check(name)
                expect(drawn).to_contain_text(words.RIGHT if said == words.WRONG else said)
                expect(drawn).not_to_contain_text("✗")
                points = student.run("points")
                assert points.inner_text() != before
            else:
                student.type(name, text)
                if name != "learn_digits":
                    student.check(name)
                else:
                    student.run("learn_digits-1")
        points = student.run("points")
        by_hand = sum(cell.metadata.get("nbgrader", {}).get("grade", False) for cell in written(path))
        expect(points).to_contain_text(f"{10 - by_hand} of 10 points")
        student.save()
        notebook.page.evaluate("window.errorMessages = []")  # those of the mistakes

    expect(student.run("capstone")).to_contain_text("7 of 7 bricks are yours.")
    curves = student.run("capstone-learn").get_by_alt_text(re.compile(r"([89]\d\.\d)% of the test images read"))
    expect(curves.first).to_be_visible()
    student.run("capstone-mistakes")
    reads_a_digit(student)

    notebook.open(f"5.5/{NOTEBOOKS['5.5'].name}")
    Student(notebook).type("Relu", "class Relu:\n    pass")
    Student(notebook).save()
    notebook.open(f"5.7/{NOTEBOOKS['5.7'].name}").run_all()
    expect(notebook.cell("capstone")).to_contain_text("6 of 7 bricks are yours.")
    expect(notebook.cell("capstone")).to_contain_text("lent")
    reads_a_digit(Student(notebook))


def reads_a_digit(student):
    """Draw a 1 with the keyboard, and let the network read it."""
    cell = student.run("capstone-draw")
    sheet = cell.get_by_role("application", name="Sheet to draw a digit on")
    sheet.focus()
    student.page.keyboard.press(" ")
    for _ in range(20):
        student.page.keyboard.press("ArrowDown")
    expect(cell).to_contain_text("The network reads 1")


def written(path):
    """Return the cells of an assignment that are graded by hand."""
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown"]
