"""The cells in which learners write code: untouched, they raise no error; with a right solution, all checks pass.

A solution is the whole cell as a learner would leave it, in ``solutions/5.3/CELL.py``.
"""

from pathlib import Path

import nbformat
import pytest

COURSE = Path(__file__).parents[2]
SOLUTIONS = Path(__file__).parent / "solutions"
LESSONS = {path.name[:3]: path for path in sorted((COURSE / "notebooks").glob("*.ipynb"))}
each_lesson = pytest.mark.parametrize("section", LESSONS)


def code_cells(section):
    return [cell for cell in nbformat.read(LESSONS[section], as_version=4).cells if cell.cell_type == "code"]


def is_your_turn(cell):
    return "your-turn" in cell.metadata.get("tags", [])


def solutions(section):
    return {path.stem: path.read_text(encoding="utf-8") for path in (SOLUTIONS / section).glob("*.py")}


@each_lesson
def test_each_of_these_cells_has_a_solution(section):
    assert sorted(cell.id for cell in code_cells(section) if is_your_turn(cell)) == sorted(solutions(section))


@each_lesson
def test_an_untouched_cell_says_that_something_is_missing(section):
    for cell in filter(is_your_turn, code_cells(section)):
        assert "..." in cell.source, cell.id
        assert cell.outputs, cell.id
        assert all(output.output_type == "stream" for output in cell.outputs), cell.id
        assert all(line.startswith("○ ") for line in cell.outputs[0].text.splitlines()), cell.id


@each_lesson
def test_a_right_solution_passes_all_checks(section, capsys):
    cells, solved, namespace = code_cells(section), solutions(section), {}
    last = max((number for number, cell in enumerate(cells) if is_your_turn(cell)), default=-1)
    for cell in cells[: last + 1]:
        capsys.readouterr()
        exec(compile(solved.get(cell.id, cell.source), cell.id, "exec"), namespace)
        if is_your_turn(cell):
            said = capsys.readouterr().out.splitlines()
            assert said, cell.id
            assert all(line.startswith("✓ ") for line in said), (cell.id, said)
