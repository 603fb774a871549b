"""An instructor's own tests give the same points across the border as in one process."""

import contextlib
import re
import shutil

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course_lib.checks import runner
from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.files import files_in
from course_lib.grading.grade import Task, grade, sandbox_for
from course_lib.grading.judging import without_repetition
from course_lib.grading.rehearsal import RehearseGrading
from course_lib.grading.repair import repair
from course_lib.grading.run import run
from course_lib.grading.submission import read
from course_lib.grading.verdict import verdicts
from tests.nbgrader_course import ASSIGNMENTS, COURSE, copy_course, nbgrader_api
from tests.sweeps import one_and_sweep


def nbgrader(name, **fields):
    about = {"grade": False, "grade_id": name, "locked": False, "schema_version": 3, "solution": False, "task": False}
    return {"nbgrader": about | fields}


def source(folder, solution, test, before="import numpy as np"):
    """Write an instructor's notebook with one answer and one test of a point."""
    cells = [
        new_markdown_cell("# Own tests"),
        new_code_cell(before),
        new_code_cell(f"### BEGIN SOLUTION\n{solution}\n### END SOLUTION", metadata=nbgrader("answer", solution=True)),
        new_code_cell(test, metadata=nbgrader("test", grade=True, points=1)),
    ]
    path = folder / "source" / "own" / "own.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(new_notebook(cells=cells), path)
    return AssignmentNotebook.from_source(path)


def submission(folder, sheet, answer, before="import numpy as np"):
    """Write a student's notebook with an answer."""
    cells = [new_code_cell(before), new_code_cell(answer, metadata=nbgrader("answer", solution=True))]
    folder.mkdir()
    nbformat.write(new_notebook(cells=cells), folder / "own.ipynb")
    return repair(read(files_in(folder), sheet), sheet)


def across(folder, solution, test, answer):
    """Return the points and the reason that an answer gets across the border."""
    sheet = source(folder, solution, test)
    notebook = submission(folder / "submitted", sheet, answer)
    run(notebook, sandbox_for(sheet, "bubblewrap"), imports=sheet.imports)
    (verdict,) = verdicts(notebook)
    return verdict.points, verdict.reason


def together(answer, test):
    """Return the points that an answer gets if the test runs in its process, as in nbgrader's own kernel."""
    names = {}
    with contextlib.suppress(Exception):  # a cell that stops does not stop the notebook
        exec(f"import numpy as np\n{answer}", names)
    try:
        exec(test, names)
    except Exception:
        return 0
    return 1


PAGE = (COURSE / "docs" / "exercises.md").read_text(encoding="utf-8")
EXAMPLE = {
    "solution": "def double(x):\n    return 2 * x",
    "test": re.search(r"```python\n(### BEGIN HIDDEN TESTS.*?)\n```", PAGE, re.DOTALL)[1],
    "wrong 1": "def double(x):\n    return x",
    "wrong 2": "def triple(x):\n    return 3 * x",
}
# Each file holds a solution, a test that it passes, and answers that fail the test.
CASES = {path.stem: path for path in sorted((COURSE / "tests" / "own_tests").glob("*.py"))} | {"the page": EXAMPLE}


def cells(case):
    """Return the text of each cell of a case."""
    if isinstance(case, dict):
        return case
    _, *parts = re.split(r"^# %% (.+)$", case.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {name: text.strip() for name, text in zip(parts[::2], parts[1::2], strict=True)}


@pytest.mark.parametrize("name", CASES)
def test_an_own_test_gives_the_same_points_as_in_one_process(name, tmp_path):
    answers = cells(CASES[name])
    solution, test = answers["solution"], answers.pop("test")
    assert len(answers) > 1
    for kind, answer in answers.items():
        (tmp_path / kind).mkdir()
        points, reason = across(tmp_path / kind, solution, test, answer)
        assert points == together(answer, test) == (kind == "solution"), f"{answer}\n{reason}"
        assert "site-packages" not in reason
        assert str(COURSE) not in reason


@pytest.mark.parametrize(
    "test",
    [
        "assert f(3) == 3 and",
        "import numpy as np\n\nassert f(np.ones(10**7)).size == 10**7",  # larger than what can be sent
        "from course_lib.checks import check\n\ncheck('no such exercise', f)",
        "from course_lib.checks import check\n\ncheck('broken', f)",
    ],
)
def test_an_error_of_the_grader_costs_no_points_and_shows_no_path(test, tmp_path, caplog, monkeypatch):
    def broken_part(checker, answer):
        raise IndexError("of the check")

    part = runner.Part("broken-1", "a check with a mistake", broken_part)
    monkeypatch.setitem(runner.PARTS, part.name, part)
    sheet = source(tmp_path, "def f(x):\n    return x", "pass")
    broken = AssignmentNotebook(
        "own", "own", tuple(c if c.name != "test" else c.__class__(**vars(c) | {"source": test}) for c in sheet.cells)
    )
    submission(tmp_path / "submitted", sheet, "def f(x):\n    return x")
    (graded,) = grade(Task((broken,), files_in(tmp_path / "submitted")))
    (verdict,) = graded.verdicts
    assert verdict.points is None
    assert verdict.reason == "The grader could not finish this test. Your instructor will look at it."
    assert caplog.records
    assert str(COURSE) not in nbformat.writes(graded.notebook)


@pytest.mark.parametrize(
    ("test", "before", "told"),
    [
        ("assert f(3) == 3", "import numpy as np", None),
        ("assert np.ones(f(3)).sum() == 3", "import numpy as np", None),
        (
            "assert f(3) == 4",
            "",
            "your own solution does not pass the test test when it is graded. The reason: AssertionError",
        ),
        ("assert f(3) == 3 and", "", "The reason: The grader could not finish this test."),
        ("import datetime\n\nassert f(datetime.date.today()).year", "", "The reason: AttributeError"),
        (
            "assert alike(f(3), 3)",
            "def alike(one, other):\n    return one == other",
            "the test test uses alike from another",
        ),
    ],
)
def test_what_cannot_be_graded_is_told_to_the_instructor(test, before, told, tmp_path, caplog):
    source(tmp_path, "def f(x):\n    return x", test, before)
    path = tmp_path / "source" / "own" / "own.ipynb"
    resources = {"metadata": {"path": str(path.parent)}, "unique_key": "own"}
    RehearseGrading().preprocess(nbformat.read(path, as_version=4), resources)
    warnings = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert len(warnings) == (told is not None), warnings
    assert told is None or told in warnings[0]


def test_it_is_told_when_the_assignment_is_generated(tmp_path):
    shutil.copy(COURSE / "nbgrader_config.py", tmp_path)
    source(tmp_path, "def f(x):\n    return x", "assert f(3) == 4")
    log = nbgrader_api(tmp_path, "generate_assignment", "own")
    assert "your own solution does not pass the test test when it is graded. The reason: AssertionError" in log


@pytest.mark.parametrize("assignment", one_and_sweep(ASSIGNMENTS, None))
def test_the_solutions_of_the_course_pass_when_their_assignments_are_generated(assignment, tmp_path):
    copy_course(tmp_path, [assignment])
    assert "[WARNING]" not in nbgrader_api(tmp_path, "generate_assignment", assignment)


def test_a_check_that_the_hidden_tests_repeat_is_run_once():
    visible, hidden = 'check("Affine-1", Affine)', 'check("Affine-1", Affine, rounds=2)'
    for shown in (visible, 'check("Affine-1", Affine, points=1)', 'check("Affine-1", Affine, points=0.5)'):
        assert without_repetition(f"{shown}\n{hidden}") == f"pass\n{hidden}"
    for different in ('check("Affine-2", Affine, rounds=2)', 'check("Affine-1", Other, rounds=2)', "", "assert Affine"):
        assert without_repetition(f"{visible}\n{different}") == f"{visible}\n{different}"
    assert without_repetition(f"{hidden}\n{visible}") == f"{hidden}\n{visible}"
