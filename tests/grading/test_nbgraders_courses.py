"""The example courses that come with nbgrader get the same points here as from nbgrader itself."""

import gc
import shutil
from pathlib import Path

import nbgrader
import pytest
from nbgrader.api import Gradebook

from course_lib.grading.course import Course
from course_lib.grading.made_up import fill_in, solutions
from tests.nbgrader_course import COURSE, nbgrader_api
from tests.sweeps import drawn

NBGRADER = Path(nbgrader.__file__).parent
GUIDE = NBGRADER / "docs" / "source" / "user_guide"
FILES = NBGRADER / "tests" / "apps" / "files"
STOCK = """
from pathlib import Path

c = get_config()
c.CourseDirectory.root = str(Path(__file__).parent.resolve())
"""
# For each assignment, the notebooks in its source, and those that students handed in.
ASSIGNMENTS = {
    "test-hidden-tests": ([FILES / "test-hidden-tests.ipynb"], {}),
    "test": ([FILES / "test.ipynb"], {}),
    "test-with-output": ([FILES / "test-with-output.ipynb"], {}),
    "autotest-simple": (
        [FILES / "autotest-simple.ipynb"],
        {kind: [FILES / f"autotest-simple-{kind}.ipynb"] for kind in ("unchanged", "changed")},
    ),
    "autotest-multi": (
        [FILES / "autotest-multi.ipynb"],
        {kind: [FILES / f"autotest-multi-{kind}.ipynb"] for kind in ("unchanged", "changed")},
    ),
    "autotest-hashed": (
        [FILES / "autotest-hashed.ipynb"],
        {kind: [FILES / f"autotest-hashed-{kind}.ipynb"] for kind in ("unchanged", "changed")},
    ),
    "submitted-unchanged": (
        [FILES / "submitted-unchanged.ipynb"],
        {
            kind: [FILES / f"submitted-{kind}.ipynb"]
            for kind in ("unchanged", "changed", "cheat-attempt", "cheat-attempt-alternative", "locked-cell-changed")
        },
    ),
    "ps1": (
        sorted((GUIDE / "source" / "ps1").iterdir()),
        {name: sorted((GUIDE / "submitted" / name / "ps1").iterdir()) for name in ("bitdiddle", "hacker")},
    ),
    "ps1_autotest": (sorted((GUIDE / "source" / "ps1_autotest").iterdir()), {}),
}


def graded(folder, assignment, config):
    """Set up a course with one assignment, grade everything by nbgrader's own command, and return all points."""
    sources, handed_in = ASSIGNMENTS[assignment]
    folder.mkdir(parents=True)
    (folder / "nbgrader_config.py").write_text(config, encoding="utf-8")
    shutil.copy(GUIDE / "autotests.yml", folder)
    source = folder / "source" / assignment
    source.mkdir(parents=True)
    for path in [*sources, GUIDE / "source" / "ps1" / "jupyter.png"]:
        name = f"{assignment}.ipynb" if len(sources) == 1 else path.name
        shutil.copy(path, source / (name if path.suffix == ".ipynb" else path.name))
    nbgrader_api(folder, "generate_assignment", assignment)
    for student, files in handed_in.items():
        submitted = folder / "submitted" / student / assignment
        submitted.mkdir(parents=True)
        for path in files:
            name = f"{assignment}.ipynb" if len(sources) == 1 else path.name
            shutil.copy(path, submitted / (name if path.suffix == ".ipynb" else path.name))
    for release in (folder / "release" / assignment).glob("*.ipynb"):
        for student, answers in {"solver": solutions(source / release.name), "idler": {}}.items():
            fill_in(release, folder / "submitted" / student / assignment / release.name, answers)
    points = {}
    for student in sorted(path.name for path in (folder / "submitted").iterdir()):
        nbgrader_api(folder, "autograde", assignment, student)
        with Gradebook(Course(folder).directory.db_url) as gradebook:
            for notebook in gradebook.find_submission(assignment, student).notebooks:
                for grade in notebook.grades:
                    points[student, notebook.name, grade.name] = grade.auto_score, grade.needs_manual_grade
    return points


@pytest.mark.sweep
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # nbgrader leaves its kernels' sockets
def test_a_course_that_comes_with_nbgrader_gets_the_same_points(tmp_path):
    for assignment in drawn(ASSIGNMENTS, 4):
        print(assignment)
        require_same_points(assignment, tmp_path / assignment)


def require_same_points(assignment, tmp_path):
    ours = graded(tmp_path / "ours", assignment, (COURSE / "nbgrader_config.py").read_text(encoding="utf-8"))
    stock = graded(tmp_path / "stock", assignment, STOCK)
    gc.collect()
    assert ours == stock
    assert any(points for points, _ in ours.values())
