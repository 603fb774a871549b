"""Grading a class: `course grade`, with its sandbox, compared with nbgrader's own autograde."""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from benchmarks import measure

ASSIGNMENT, NOTEBOOK = "5.6", "affine_softmax_layers.ipynb"
SIZES = (50, 200, 500)
NBGRADERS = 40  # submissions for nbgrader's autograde, which takes a second for each

# nbgrader without this course's plug-ins.
STOCK = """
c = get_config()
c.CourseDirectory.course_id = "backpropagation"
c.CourseDirectory.root = {root!r}
"""


def results() -> dict:
    """Grade classes of several sizes, alternating with nbgrader's autograde; return seconds and the largest process."""
    commands = {str(size): ["-m", "benchmarks.grading", "ours", str(size)] for size in SIZES}
    commands["nbgrader"] = ["-m", "benchmarks.grading", "nbgrader", str(NBGRADERS)]
    runs = measure.in_turn(commands, rounds=3, title="grading", attempts=1)  # everything it starts belongs to it
    return {
        name: {
            "submissions": each[0]["submissions"],
            "seconds": measure.summary(run["seconds"] for run in each),
            "megabytes": measure.summary(run["megabytes"] for run in each),
        }
        for name, each in runs.items()
    }


def per_notebook(run: dict) -> float:
    """Return the seconds for one notebook, including its share of the start-up time."""
    return run["seconds"]["median"] / run["submissions"]


def lines(found: dict) -> list[str]:
    """Describe the results as lines for a terminal."""
    nbgraders = per_notebook(found["nbgrader"])
    return [
        f"{name:>8}: {run['submissions']} submissions, {per_notebook(run):.3f} s each, "
        f"{nbgraders / per_notebook(run):.1f} times as fast as nbgrader, "
        f"largest process {run['megabytes']['median']:.0f} MB"
        for name, run in found.items()
    ]


def grade(how: str, submissions: int) -> dict[str, float]:
    """Submit the solution of an assignment many times, grade all copies, and make sure that each has full marks."""
    from nbgrader.api import Gradebook

    from course_lib.grading.made_up import fill_in, solutions

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(measure.ROOT / "source" / ASSIGNMENT, root / "source" / ASSIGNMENT)
        config = root / "nbgrader_config.py"
        if how == "ours":
            shutil.copy(measure.ROOT / "nbgrader_config.py", config)
        else:
            config.write_text(STOCK.format(root=str(root)), encoding="utf-8")
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        options = {"cwd": root, "env": os.environ | {"PATH": path}, "check": True, "capture_output": True}
        subprocess.run([sys.executable, "-m", "nbgrader", "generate_assignment", ASSIGNMENT], **options)
        release = root / "release" / ASSIGNMENT / NOTEBOOK
        answers = solutions(root / "source" / ASSIGNMENT / NOTEBOOK)
        for number in range(submissions):
            fill_in(release, root / "submitted" / f"student-{number:03}" / ASSIGNMENT / NOTEBOOK, answers)
        ours = [sys.executable, "-m", "course_lib.command", "grade", ASSIGNMENT]
        theirs = [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT, "--force"]
        command = ours if how == "ours" else theirs
        # Grade one student first, then everyone: the first run may have to load programs from the disk.
        subprocess.run([*command, "--student=student-000"], **options)
        began = time.perf_counter()
        subprocess.run(command, **options)
        seconds = time.perf_counter() - began
        with closing(Gradebook(f"sqlite:///{root / 'gradebook.db'}", "backpropagation")) as gradebook:
            scores = [submission.score for submission in gradebook.assignment_submissions(ASSIGNMENT)]
        if scores != [10] * submissions:
            raise RuntimeError(f"not everybody has full marks: {scores}")
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"submissions": submissions, "seconds": seconds, "megabytes": largest}


def main() -> None:
    """Grade a class once, and print the time and memory as JSON."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("how", choices=["ours", "nbgrader"])
    parser.add_argument("submissions", type=int)
    options = parser.parse_args()
    print(json.dumps(grade(options.how, options.submissions)))


if __name__ == "__main__":
    main()
