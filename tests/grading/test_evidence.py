"""How good the checks are: mutants, one mistake among right answers, and the published table."""

import sys
from types import ModuleType

import nbformat
import pytest

from course_lib.checks.runner import PARTS
from course_lib.grading.made_up import solutions
from tests.evidence import kill_table
from tests.evidence.corpus import COURSE, answers, defined, reports, shows_only
from tests.evidence.mutants import EQUIVALENT, mutants
from tests.sweeps import some_and_sweep


@pytest.mark.sweep
def test_every_mutant_of_a_solution_loses_points_unless_it_is_no_mistake():
    survivors, made = set(), 0
    for mutant in mutants():
        made += 1
        try:
            with defined(mutant.exercise, mutant.text) as candidate:
                survived = not reports(mutant.exercise, candidate)
        except Exception:
            survived = False  # its definition fails: the notebook shows that error, and every check fails
        if survived:
            survivors.add((mutant.exercise, mutant.after))
    assert made > 300
    assert survivors == set(EQUIVALENT)


NOTEBOOK_OF = {exercise: path for path in sorted(COURSE.glob("source/*/*.ipynb")) for exercise in solutions(path)}


@pytest.mark.parametrize("answer", some_and_sweep(answers("wrong"), every=8), ids=str)
def test_one_mistake_costs_its_own_points_and_no_others(answer, monkeypatch):
    module = ModuleType("notebook")
    monkeypatch.setitem(sys.modules, "notebook", module)
    for cell in nbformat.read(NOTEBOOK_OF[answer.exercise], as_version=4).cells:
        nbgrader = cell.metadata.get("nbgrader", {})
        if cell.cell_type != "code" or nbgrader.get("grade") or shows_only(cell):
            continue
        text = answer.text if nbgrader.get("grade_id") == answer.exercise else cell.source
        try:
            exec(compile(text, cell.id, "exec"), vars(module))
        except Exception:
            assert not nbgrader  # a cell for trying things out, which may fail because of the mistake
    # learn_digits is what a network and its training are for, as its text says: their mistakes cost its point, too.
    exercises = solutions(NOTEBOOK_OF[answer.exercise]).keys() - ({"learn_digits"} - {answer.exercise})
    lost = {
        part.exercise
        for part in PARTS.values()
        if part.exercise in exercises and part.name in reports(part.exercise, vars(module)[part.exercise], rounds=1)
    }
    assert lost == {answer.exercise}


def test_the_published_table_is_up_to_date():
    """If this fails: make kill-table."""
    assert kill_table.PAGE.read_text(encoding="utf-8") == kill_table.render()


def test_the_published_table_shows_a_judge_that_does_not_err():
    total = kill_table.PAGE.read_text(encoding="utf-8").split("| **all** |")[1].splitlines()[0]
    wrong, caught, diagnosed, right, accepted = (int(number.strip(" *")) for number in total.strip(" |").split("|"))
    assert caught == wrong
    assert accepted == right
    assert diagnosed >= 0.95 * wrong
