"""What students get: generated from source/, complete, up to date, and without any part of the solutions."""

import ast
import filecmp
from collections import Counter

import nbformat
import pytest

from course_lib.checks.runner import PARTS
from course_lib.grading.made_up import solutions
from tests.nbgrader_course import ASSIGNMENTS, COURSE, copy_course, nbgrader_api

STUB_MARKS = ("YOUR CODE HERE", "YOUR ANSWER HERE", "NotImplemented")
each_assignment = pytest.mark.parametrize("assignment", ASSIGNMENTS)


def notebooks(folder, assignment):
    return sorted((COURSE / folder / assignment).glob("*.ipynb"))


def graded_cells(notebook):
    return [c for c in nbformat.read(notebook, as_version=4).cells if c.metadata.get("nbgrader", {}).get("grade")]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """A release/ that nbgrader has generated in another folder from the same source/."""
    folder = tmp_path_factory.mktemp("course")
    copy_course(folder)
    for assignment in ASSIGNMENTS:
        nbgrader_api(folder, "generate_assignment", assignment)
    return folder / "release"


@each_assignment
def test_release_equals_a_fresh_generation(fresh, assignment):
    ours, theirs = COURSE / "release" / assignment, fresh / assignment
    names = {path.relative_to(theirs) for path in theirs.rglob("*") if path.is_file()}
    assert {path.relative_to(ours) for path in ours.rglob("*") if path.is_file()} == names
    _, different, unreadable = filecmp.cmpfiles(ours, theirs, names, shallow=False)
    assert not different + unreadable, "release/ is out of date; run: make release"


def test_nothing_is_released_that_has_no_source():
    assert sorted(path.name for path in (COURSE / "release").iterdir()) == ASSIGNMENTS


@each_assignment
def test_no_line_of_a_solution_is_released(assignment):
    for source, release in zip(notebooks("source", assignment), notebooks("release", assignment), strict=True):
        notebook = nbformat.read(release, as_version=4)
        # A cell that students are meant to read may contain some lines of a solution.
        cells = nbformat.read(source, as_version=4).cells
        handed_out = {cell.id for cell in cells if cell.metadata.get("nbgrader", {}).get("locked")} - {
            cell.id for cell in graded_cells(source)
        }
        readable = [cell for cell in notebook.cells if cell.id not in handed_out]
        released = {line.strip() for cell in readable for line in cell.source.splitlines()}
        assert not any(cell.get("outputs") for cell in notebook.cells)
        for cell in cells:
            assert not released.intersection(hidden_lines(cell.source))


def hidden_lines(text):
    """Return the lines between BEGIN and END marks that say more than `else:` and the like."""
    hidden = False
    for line in map(str.strip, text.splitlines()):
        if line.startswith(("### BEGIN", "### END")):
            hidden = line.startswith("### BEGIN")
        elif hidden and len(line) > 12:
            yield line


@each_assignment
def test_each_stub_is_contained_in_its_solution(assignment):
    for source, release in zip(notebooks("source", assignment), notebooks("release", assignment), strict=True):
        solved = solutions(source)
        for name, stub in solutions(release).items():
            kept = [line for line in stub.splitlines() if not any(mark in line for mark in STUB_MARKS)]
            lines = iter(solved[name].splitlines())
            assert all(line in lines for line in kept), name  # in this order


@each_assignment
def test_a_solution_cell_defines_its_name(assignment):
    for source in notebooks("source", assignment):
        for name, text in solutions(source).items():
            if name in {part.exercise for part in PARTS.values()}:
                assert name in {getattr(node, "name", None) for node in ast.parse(text).body}


@each_assignment
def test_each_assignment_has_ten_points(assignment):
    for source in notebooks("source", assignment):
        assert sum(cell.metadata.nbgrader.points for cell in graded_cells(source)) == 10


@each_assignment
def test_every_part_of_an_exercise_is_graded_once_by_its_own_cell(assignment):
    for source in notebooks("source", assignment):
        cells = [cell for cell in graded_cells(source) if cell.cell_type == "code"]
        exercises = {cell.metadata.nbgrader.grade_id.rpartition("-")[0] for cell in cells}
        expected = [part.name for part in PARTS.values() if part.exercise in exercises]
        assert [cell.metadata.nbgrader.grade_id for cell in cells] == expected
        for cell in cells:
            name, exercise = cell.metadata.nbgrader.grade_id, cell.metadata.nbgrader.grade_id.rpartition("-")[0]
            assert cell.source.count(f'check("{name}", {exercise}') == 2  # once visible, once hidden
            assert f'check("{name}", {exercise}, points={cell.metadata.nbgrader.points:g})\n' in cell.source
        (last,) = [cell for cell in nbformat.read(source, 4).cells if "points_so_far(" in cell.source]
        worth = Counter()
        for cell in graded_cells(source):
            grade_id = cell.metadata.nbgrader.grade_id
            worth[grade_id.rpartition("-")[0] or grade_id] += cell.metadata.nbgrader.points
        assert f"points_so_far({', '.join(f'{name}={points:g}' for name, points in worth.items())})" in last.source


@each_assignment
def test_no_cell_between_an_answer_and_its_checks_binds_a_name_that_an_answer_may_use(assignment):
    """A learner may call a helper `relu` or `x`: a cell of ours that did the same would replace it."""
    for source in notebooks("source", assignment):
        cells = [cell for cell in nbformat.read(source, as_version=4).cells if cell.cell_type == "code"]
        answers = [i for i, cell in enumerate(cells) if cell.metadata.get("nbgrader", {}).get("solution")]
        checks = [i for i, cell in enumerate(cells) if cell.metadata.get("nbgrader", {}).get("grade")]
        for cell in (cell for i, cell in enumerate(cells[answers[0] : checks[-1]], answers[0]) if i not in answers):
            nodes = list(ast.walk(ast.parse(cell.source)))
            bound = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
            bound |= {
                name.asname or name.name for node in nodes if isinstance(node, ast.ImportFrom) for name in node.names
            }
            assert bound <= {"check", "draw"}, (cell.id, bound)
