"""Every odd submission gets a score and a reason."""

import copy
import json

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell

from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.files import files_in
from course_lib.grading.grade import Task, grade
from tests.grading.odd import COURSE, NAME, ODD
from tests.sweeps import some_and_sweep

SHEET = AssignmentNotebook.from_source(COURSE / "source" / "5.4" / NAME)


@pytest.mark.parametrize("name", some_and_sweep(ODD, every=4))
def test_an_odd_submission_has_its_points_and_a_reason(name, tmp_path):
    write, points, said = ODD[name]
    write(tmp_path / "handed in")
    (graded,) = grade(Task((SHEET,), files_in(tmp_path / "handed in"), hidden=(COURSE,)))
    reasons = "\n".join([*graded.notes, *(verdict.reason for verdict in graded.verdicts)])
    assert graded.points == points, reasons
    assert len(graded.verdicts) == 8
    assert all(verdict.reason for verdict in graded.verdicts)
    assert said in reasons


# ---------------------------------------------------------------------------------------------------------------------
# Written answers: whatever became of the cell, no machine gives 0 to something that a student wrote
# ---------------------------------------------------------------------------------------------------------------------

WITH_TEXT = COURSE / "source" / "5.1" / "computational_graphs.ipynb"


def written(cells):
    return next(cell for cell in cells if cell.id == "why_graphs")


def nothing_done(cells):
    pass


def answered(cells):
    written(cells).source = "Because it is faster."


def name_lost(cells):
    answered(cells)
    written(cells).metadata, written(cells).id = {}, "lost"


def name_lost_at_the_top(cells):
    answered(cells)
    cell = written(cells)
    cell.metadata, cell.id = {}, "lost"
    cells.remove(cell)
    cells.insert(0, cell)


def answer_in_a_new_cell(cells):
    cells.append(new_markdown_cell("Because it is faster.", id="new"))


def answer_in_a_new_cell_instead(cells):
    cells.remove(written(cells))
    answer_in_a_new_cell(cells)


def answer_in_a_remark(cells):
    cells.append(new_code_cell("# Because it is faster.", id="new"))


def answer_in_a_raw_cell(cells):
    cells.append(new_raw_cell("Because it is faster.", id="new"))


def stub_pasted_below(cells):
    stub = copy.deepcopy(written(cells))
    answered(cells)
    cells.append(stub | {"id": "copy"})


def stub_pasted_below_without_its_name(cells):
    stub = written(cells).source
    answered(cells)
    cells.append(new_markdown_cell(stub, id="copy"))


def stub_kept_above(cells):
    cells.insert(cells.index(written(cells)) + 1, new_markdown_cell("Because it is faster.", id="new"))


def turned_into_code(cells):
    answered(cells)
    index = cells.index(written(cells))
    cells[index] = new_code_cell(cells[index].source, id="why_graphs", metadata=cells[index].metadata)


def name_lost_and_nothing_done(cells):
    written(cells).metadata, written(cells).id = {}, "lost"


@pytest.mark.parametrize(
    ("change", "by_hand"),
    [
        (nothing_done, False),
        (name_lost_and_nothing_done, False),
        *[(change, True) for change in (answered, name_lost, name_lost_at_the_top, answer_in_a_new_cell)],
        *[(change, True) for change in (answer_in_a_new_cell_instead, answer_in_a_remark, answer_in_a_raw_cell)],
        *[(change, True) for change in (stub_pasted_below, stub_pasted_below_without_its_name, stub_kept_above)],
        (turned_into_code, True),
    ],
)
def test_a_written_answer_goes_to_the_teacher_wherever_it_is(change, by_hand, tmp_path):
    release = nbformat.read(COURSE / "release" / "5.1" / WITH_TEXT.name, as_version=4)
    change(release.cells)
    (tmp_path / "handed in").mkdir()
    (tmp_path / "handed in" / WITH_TEXT.name).write_text(json.dumps(release), encoding="utf-8")
    (graded,) = grade(
        Task((AssignmentNotebook.from_source(WITH_TEXT),), files_in(tmp_path / "handed in"), hidden=(COURSE,))
    )
    verdict = next(verdict for verdict in graded.verdicts if verdict.name == "why_graphs")
    assert verdict.points == (None if by_hand else 0), graded.notes
    text = "\n".join(cell.source for cell in graded.notebook.cells)
    assert ("Because it is faster." in text) == by_hand
