"""The cells in which learners write code: untouched, they raise no error; with a right solution, all checks pass.

A bug hunt is one of them: its code is wrong in place of blank, and at least one of its checks finds that.

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
def test_an_untouched_cell_says_what_is_missing_or_wrong(section):
    for cell in filter(is_your_turn, code_cells(section)):
        assert [output.output_type for output in cell.outputs] == ["stream"], cell.id
        lines = cell.outputs[0].text.splitlines()
        if "bug-hunt" in cell.id:
            assert {line[0] for line in lines} == {"✓", "✗"}, "some checks find the mistake, and some do not"
        else:
            assert {line[0] for line in lines} == {"○"}, cell.id


@each_lesson
def test_a_lesson_has_code_to_write_and_a_bug_to_hunt(section):
    turns = [cell.id for cell in code_cells(section) if is_your_turn(cell)]
    assert len(turns) >= 2
    assert any("bug-hunt" in turn for turn in turns)


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
