"""Runs the whole course with made-up students: releases, grades, writes feedback, and trains a network.

Everything happens in the folder demo/, so an instructor's class is not touched.
"""

import html
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from string import Template

import numpy as np
from nbgrader.apps import NbGraderAPI
from tqdm import tqdm

from course_lib.border.sandbox import Isolation, IsolationUnavailable, Sandbox
from course_lib.datasets import load_mnist
from course_lib.grading.batch import grade_class
from course_lib.grading.course import Course
from course_lib.grading.insight import insight
from course_lib.grading.insight_page import write_page
from course_lib.grading.made_up import fill_in, solutions
from course_lib.networks import TwoLayerNet
from course_lib.training import History, train
from course_lib.views.plots import plot_training

# Typical mistakes: (part of the right answer, what the student with mistakes writes instead).
_MISTAKES = {
    "derivative": ("(f(x + h) - f(x - h)) / (2 * h)", "(f(x + h) - f(x)) / h"),
    "square_backward": ("upstream * 2 * x", "2 * x"),
    "mul_backward": ("upstream * y, upstream * x", "upstream * x, upstream * y"),
    "MulLayer": ("dx = dout * self.y\n        dy = dout * self.x", "dx = dout * self.x\n        dy = dout * self.y"),
    "buy_fruit": ("add_fruit.backward(d_all_cost)", "add_fruit.backward(1)"),
    "Relu": ("np.where(self.mask, dout, 0)", "np.where(dout > 0, dout, 0)"),
    "Affine": ("d_rows.sum(axis=0)", "d_rows"),
    "gradient_check": ("np.max(np.abs(a - b) / size)", "np.mean(np.abs(a - b) / size)"),
    "train": ("-= learning_rate", "+= learning_rate"),
}
# The written answers are graded by hand: which share of their points each student gets.
_SHARES_BY_HAND = {"all-right": 1, "typical-mistakes": 0.5, "untouched": 0}
_STUDENTS = tuple(_SHARES_BY_HAND)


def run(course: Path) -> None:
    """Run the demonstration, and print the grades, the accuracies and the address of the results page.

    Parameters
    ----------
    course : Path
        The root of the course, with ``source/`` and ``nbgrader_config.py``. The results replace those of any
        earlier demonstration in the folder ``demo/`` there.

    Raises
    ------
    RuntimeError
        If grading or a step in nbgrader fails. The message says why.
    """
    folder = course / "demo"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(course / "nbgrader_config.py", folder)
    shutil.copytree(course / "source", folder / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    # nbgrader runs `alembic` to create a gradebook; put the one beside this interpreter on the path.
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])

    made_up = Course(folder)
    # Only folders with notebooks: a file browser or an editor may have added other files to source/.
    assignments = sorted(path.parent.name for path in (folder / "source").glob("*/*.ipynb"))
    nbgrader = NbGraderAPI(made_up.directory, config=made_up.config)
    _each(assignments, "releasing", nbgrader.generate_assignment)
    _hand_in(folder)
    _grade(made_up, assignments)
    _each(assignments, "writing feedback", nbgrader.generate_feedback)
    page = write_page(made_up, insight(made_up))
    history = _train()
    plot_training(history).savefig(folder / "learning_curves.png", dpi=150)
    _report(folder, _grades(made_up, assignments), history, page)


def _each(assignments: list[str], what: str, step: Callable[..., Mapping]) -> None:
    """Run a step of nbgrader for each assignment."""
    for assignment in tqdm(assignments, desc=f"{what:<16}", unit=" assignments", disable=None, leave=False):
        outcome = step(assignment)
        if not outcome["success"]:
            raise RuntimeError(f"{what} {assignment} failed:\n{outcome.get('error') or outcome.get('log')}")


def _hand_in(folder: Path) -> None:
    """Write the students' submissions."""
    for released in sorted((folder / "release").glob("*/*.ipynb")):
        place = released.relative_to(folder / "release")
        right = solutions(folder / "source" / place)
        answers = {"all-right": right, "typical-mistakes": right | _with_mistakes(right), "untouched": {}}
        for student in _STUDENTS:
            fill_in(released, folder / "submitted" / student / place, answers[student])


def _with_mistakes(right: Mapping[str, str]) -> dict[str, str]:
    wrong = {}
    for exercise, (part, mistake) in _MISTAKES.items():
        if exercise in right:
            wrong[exercise] = right[exercise].replace(part, mistake)
            if wrong[exercise] == right[exercise]:
                raise RuntimeError(f"the solution of {exercise} no longer contains {part!r}")
    return wrong


def _grade(made_up: Course, assignments: list[str]) -> None:
    for submission in grade_class(made_up, assignments, isolation=_isolation()):
        if submission.failure:
            raise RuntimeError(f"{submission.assignment} {submission.student}: {submission.failure}")
    # Give points for the written answers, as a teacher does in formgrader.
    with closing(made_up.gradebook()) as gradebook:
        for student, share in _SHARES_BY_HAND.items():
            for submission in gradebook.student_submissions(student):
                for grade in (grade for notebook in submission.notebooks for grade in notebook.grades):
                    if grade.cell.cell_type == "markdown":
                        grade.manual_score = share * grade.cell.max_score
                        grade.needs_manual_grade = False
        gradebook.db.commit()


def _isolation() -> Isolation:
    """Use a sandbox if this machine supports it; without one, the made-up students' code is still safe to run."""
    try:
        with Sandbox(["gradients"]):
            return "bubblewrap"
    except IsolationUnavailable:
        return "process"


def _train() -> History:
    """Train the network of section 5.7."""
    network = TwoLayerNet(784, 50, 10, rng=np.random.default_rng(0), dtype=np.float32)
    return train(network, *load_mnist(), rng=np.random.default_rng(1), progress=sys.stderr.isatty())


Grades = dict[str, dict[str, str]]


def _grades(made_up: Course, assignments: list[str]) -> Grades:
    """Return student → assignment → points, as in "8/10"."""
    with closing(made_up.gradebook()) as gradebook:
        submissions = {
            (student, assignment): gradebook.find_submission(assignment, student)
            for student in _STUDENTS
            for assignment in assignments
        }
        points = {key: f"{each.score:.4g}/{each.max_score:.4g}" for key, each in submissions.items()}
    return {student: {assignment: points[student, assignment] for assignment in assignments} for student in _STUDENTS}


def _report(folder: Path, grades: Grades, history: History, insight_page: Path) -> None:
    """Print the grades and accuracies, and write the results page with links to feedback and the curves."""
    assignments = list(next(iter(grades.values())))
    print(f"{'student':<18}", *(f"{assignment:>7}" for assignment in assignments))
    for student, points in grades.items():
        print(f"{student:<18}", *(f"{points[assignment]:>7}" for assignment in assignments))
    accuracies = {
        "training_accuracy": f"{history.train_accuracies[-1]:.4f}",
        "test_accuracy": f"{history.test_accuracies[-1]:.4f}",
    }
    print()
    print("A network trained on MNIST, 60,000 images, with the layers of this course:")
    print("accuracy on training data {training_accuracy}, on test data {test_accuracy}".format_map(accuracies))

    def feedback(student: str, assignment: str) -> str:
        (page,) = (folder / "feedback" / student / assignment).glob("*.html")
        address = html.escape(page.relative_to(folder).as_posix())
        return f'<td><a href="{address}">{grades[student][assignment]}</a></td>'

    page = Template(Path(__file__).with_name("demonstration.html").read_text(encoding="utf-8")).substitute(
        accuracies,
        assignments="".join(f'<th scope="col">{assignment}</th>' for assignment in assignments),
        students="\n".join(
            f'<tr><th scope="row">{student}</th>{"".join(feedback(student, each) for each in assignments)}</tr>'
            for student in grades
        ),
    )
    index = folder / "index.html"
    index.write_text(page, encoding="utf-8")
    print()
    print(f"Their feedback and the learning curves: {index.as_uri()}")
    print(f"What their instructor sees of the class: {insight_page.as_uri()}")
