"""Run nbgrader's steps through the API that formgrader uses, so that Python need not start again for each."""

import shutil
import warnings
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from sqlalchemy.exc import SAWarning

from course_lib.grading.course import Course

COURSE = Path(__file__).parents[1]
ASSIGNMENTS = sorted(path.name for path in (COURSE / "source").iterdir() if path.is_dir())


def copy_course(folder, assignments=ASSIGNMENTS):
    """Set up a course with some assignments, with nothing released yet."""
    shutil.copy(COURSE / "nbgrader_config.py", folder)
    for assignment in assignments:
        ignored = shutil.ignore_patterns(".ipynb_checkpoints")
        shutil.copytree(COURSE / "source" / assignment, folder / "source" / assignment, ignore=ignored)


def nbgrader_api(folder, step, *arguments):
    """Take a step, such as "generate_assignment", as nbgrader's command of that name does; return its log."""
    course = Course(folder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SAWarning)
        outcome = getattr(NbGraderAPI(course.directory, config=course.config), step)(*arguments)
    assert outcome["success"], outcome.get("error") or outcome.get("log")
    return outcome.get("log")
