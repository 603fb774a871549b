"""The whole course once through, on made-up students: release, grade, return feedback, and train a network.

Everything happens in a folder of its own, with nbgrader's own commands, so an instructor's class is not touched.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
from nbgrader.api import Gradebook
from tqdm import tqdm

from course_lib.datasets import load_mnist
from course_lib.grading.sandbox import Isolation, IsolationUnavailable, Sandbox
from course_lib.grading.submissions import fill_in, solutions
from course_lib.networks import TwoLayerNet
from course_lib.training import train
from course_lib.views.plots import plot_training

# Which exercises the student with typical mistakes gets wrong, and how; all others are right.
_MISTAKES = {
    "derivative": "forward",
    "square_backward": "upstream_ignored",
    "mul_backward": "not_swapped",
    "MulLayer": "not_swapped",
    "buy_fruit": "tax_forgotten",
    "Relu": "masked_by_dout",
    "Affine": "db_not_summed",
    "gradient_check": "mean",
    "train": "uphill",
}
# The written answer is the teacher's to grade: what each student gets for it.
_POINTS_BY_HAND = {"all-right": 2, "typical-mistakes": 1, "untouched": 0}
_STUDENTS = tuple(_POINTS_BY_HAND)


def run(course: Path) -> None:
    """Run the demonstration.

    Parameters
    ----------
    course : Path
        The root of the course, with ``source/`` and ``nbgrader_config.py``. What the demonstration
        leaves behind is in ``demo/`` and ``loss_and_accuracy.png`` there; an earlier one's is replaced.

    Raises
    ------
    RuntimeError
        If a command of nbgrader's fails. The message says where its output is.
    """
    folder = course / "demo"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(course / "nbgrader_config.py", folder)
    shutil.copytree(course / "source", folder / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    # By their notebooks: a file browser or an editor may have put something of its own beside the assignments.
    assignments = sorted(path.parent.name for path in (folder / "source").glob("*/*.ipynb"))

    with tqdm(total=3 * len(assignments), desc="grading", unit=" steps", leave=False) as bar:
        for step in _grading_steps(course, folder, assignments):
            bar.set_postfix_str(step)
            bar.update()
    _print_grades(folder, assignments)
    print()
    _train(course / "loss_and_accuracy.png")


def _grading_steps(course: Path, folder: Path, assignments: list[str]) -> Iterator[str]:
    """Release, grade and return feedback; yield what is being done, as it is done."""
    for assignment in assignments:
        yield f"releasing {assignment}"
        _nbgrader(folder, "generate_assignment", assignment)
        for notebook in (folder / "release" / assignment).glob("*.ipynb"):
            right = solutions(folder / "source" / assignment / notebook.name)
            answers = {"all-right": right, "typical-mistakes": right | _mistakes(course, right), "untouched": {}}
            for student in _STUDENTS:
                fill_in(notebook, folder / "submitted" / student / assignment / notebook.name, answers[student])
    isolation = _isolation()
    for assignment in assignments:
        yield f"grading {assignment}"
        _nbgrader(folder, "autograde", assignment, f"--RunAcrossTheBorder.isolation={isolation}")
    _grade_by_hand(folder)
    for assignment in assignments:
        yield f"writing feedback for {assignment}"
        _nbgrader(folder, "generate_feedback", assignment)


def _isolation() -> Isolation:
    """Shut code in where that can be had. These students are made up and their code is known: elsewhere, do without."""
    try:
        with Sandbox(["gradients"]):
            return "bubblewrap"
    except IsolationUnavailable:
        return "process"


def _mistakes(course: Path, exercises: dict[str, str]) -> dict[str, str]:
    answers = course / "tests" / "answers"
    return {
        name: (answers / name / "wrong" / f"{mistake}.py").read_text(encoding="utf-8")
        for name, mistake in _MISTAKES.items()
        if name in exercises
    }


def _nbgrader(folder: Path, *arguments: str) -> None:
    """Run a command of nbgrader's as an instructor would, in the folder of the class."""
    # A new gradebook calls `alembic` by its bare name: it must be found beside this interpreter.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    log = folder / "nbgrader.log"
    with log.open("a", encoding="utf-8") as output:
        command = [sys.executable, "-m", "nbgrader", *arguments]
        finished = subprocess.run(
            command, cwd=folder, env=os.environ | {"PATH": path}, stdout=output, stderr=subprocess.STDOUT
        )
    if finished.returncode:
        raise RuntimeError(f"`nbgrader {' '.join(arguments)}` failed; what it printed is at the end of {log}")


def _grade_by_hand(folder: Path) -> None:
    """Do what a teacher does in formgrader: read the written answers, and give points."""
    with closing(_gradebook(folder)) as gradebook:
        for student, points in _POINTS_BY_HAND.items():
            for submission in gradebook.student_submissions(student):
                for grade in (grade for notebook in submission.notebooks for grade in notebook.grades):
                    if grade.cell.cell_type == "markdown":
                        grade.manual_score = points
                        grade.needs_manual_grade = False
        gradebook.db.commit()


def _gradebook(folder: Path) -> Gradebook:
    return Gradebook(f"sqlite:///{folder / 'gradebook.db'}", "backpropagation")


def _print_grades(folder: Path, assignments: list[str]) -> None:
    print(f"{'student':<18}", *(f"{assignment:>8}" for assignment in assignments), "   feedback")
    with closing(_gradebook(folder)) as gradebook:
        for student in _STUDENTS:
            submissions = [gradebook.find_submission(assignment, student) for assignment in assignments]
            grades = (f"{submission.score:>4.4g}/{submission.max_score:.4g}" for submission in submissions)
            place = (folder / "feedback" / student).relative_to(folder.parent)
            print(f"{student:<18}", *(f"{grade:>8}" for grade in grades), f"   {place}{os.sep}")


def _train(picture: Path) -> None:
    """Train the network of section 5.7 and draw its learning curves."""
    train_data, test_data = load_mnist()
    network = TwoLayerNet(train_data[0].shape[1], 50, 10, rng=np.random.default_rng(0), dtype=np.float32)
    history = train(network, train_data, test_data, rng=np.random.default_rng(1))
    plot_training(history).savefig(picture, dpi=150)
    print(
        f"accuracy on training data {history.train_accuracies[-1]:.4f}, on test data {history.test_accuracies[-1]:.4f}"
    )
    print(f"learning curves: {picture.name}")
