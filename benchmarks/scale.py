"""Growing courses: one process, this machine's pool, and a Dask cluster; SQLite beside PostgreSQL (SIZES=100,1000).

Submissions are for all seven assignments in turn, and their answers are drawn from the corpus. The sizes can be chosen,
since 10,000 submissions take long: ``SIZES=100,1000,10000 make bench PART=scale``. More than 1,000 are graded with the
pool alone.
"""

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from benchmarks import measure

ASSIGNMENTS = tuple(sorted(path.name for path in (measure.ROOT / "source").iterdir() if path.is_dir()))
HOW = {
    "one process": ["--jobs", "1"],
    "pool of 2": ["--jobs", "2"],
    "Dask, 1 worker": ["--scheduler", "local:1"],
    "Dask, 2 workers": ["--scheduler", "local:2"],
}
ANSWERS = measure.ROOT / "tests" / "answers"


def sizes() -> list[int]:
    """Return the numbers of submissions to grade."""
    return [int(size) for size in os.environ.get("SIZES", "100,1000").split(",")]


def results() -> dict:
    """Grade courses in every way that is there; return seconds, memory, and sizes by "submissions/how/gradebook"."""
    commands = {
        f"{size}/{how}/{gradebook}": ["-m", "benchmarks.scale", str(size), how, gradebook]
        for size in sizes()
        for how, gradebook in [*((how, "SQLite") for how in HOW), ("pool of 2", "PostgreSQL")]
        if size <= 1000 or (how, gradebook) == ("pool of 2", "SQLite")
    }
    runs = measure.in_turn(commands, rounds=1, title="scale", attempts=1)
    return {name: each[0] for name, each in runs.items()}


def lines(found: dict) -> list[str]:
    """Describe the results as lines for a terminal."""
    return [
        f"{name:36} {run['seconds']:8.1f} s, {run['seconds_each']:.3f} s each, the first after {run['first']:.1f} s; "
        f"largest process {run['megabytes']:.0f} MB, gradebook {run['gradebook_megabytes']:.1f} MB"
        for name, run in found.items()
    ]


def table(found: dict) -> str:
    """Return the results as a Markdown table."""
    header = (
        "submissions",
        "graded by",
        "gradebook",
        "time",
        "each",
        "first stored after",
        "memory",
        "gradebook's size",
    )
    order = [f"{how}/{gradebook}" for gradebook in ("SQLite", "PostgreSQL") for how in HOW]
    names = sorted(found, key=lambda name: (found[name]["submissions"], order.index(name.partition("/")[2])))
    runs = [(found[name]["submissions"], *name.split("/")[1:], found[name]) for name in names]
    rows = [
        (
            f"{size:,}",
            how,
            gradebook,
            f"{run['seconds']:.0f} s",
            f"{run['seconds_each']:.3f} s",
            f"{run['first']:.1f} s",
            f"{run['megabytes']:.0f} MB",
            f"{run['gradebook_megabytes']:.1f} MB",
        )
        for size, how, gradebook, run in runs
    ]
    return measure.markdown(header, rows)


@contextmanager
def a_course(submissions: int, gradebook: str, assignments: Sequence[str] = ASSIGNMENTS) -> Iterator[Path]:
    """Make up a course, and yield its folder: a fifth of the exercises wrong, a tenth not begun."""
    from tests.grading.postgresql import new_database, server

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        config = Path(shutil.copy(measure.ROOT / "nbgrader_config.py", root))
        with server() if gradebook == "PostgreSQL" else closing(tempfile.TemporaryFile()) as address:
            if gradebook == "PostgreSQL":
                database = new_database(address, "course")
                with config.open("a", encoding="utf-8") as file:
                    file.write(f"\nc.CourseDirectory.db_url = {database!r}\n")
            for place, assignment in enumerate(assignments):
                # Each student hands in all assignments, but for the last one, who may have stopped midway.
                students = len(range(place, submissions, len(assignments)))
                _hand_in(root, assignment, students, random.Random(f"{assignment} {submissions}"))
            yield root


def _hand_in(root: Path, assignment: str, students: int, dice: random.Random) -> None:
    from course_lib.grading.made_up import fill_in, solutions

    (notebook,) = (path.name for path in (measure.ROOT / "source" / assignment).glob("*.ipynb"))
    shutil.copytree(measure.ROOT / "source" / assignment, root / "source" / assignment)
    run([sys.executable, "-m", "nbgrader", "generate_assignment", assignment], root)
    solved = solutions(root / "source" / assignment / notebook)
    wrong = {name: sorted((ANSWERS / name / "wrong").glob("*.py")) for name in solved}
    for student in range(students):
        answers = {name: _drawn(dice, solved[name], wrong[name]) for name in solved}
        answers = {name: answer for name, answer in answers.items() if answer}
        submitted = root / "submitted" / f"student-{student:05}" / assignment / notebook
        fill_in(root / "release" / assignment / notebook, submitted, answers)


def _drawn(dice: random.Random, solution: str, wrong: list[Path]) -> str:
    chance = dice.random()
    if chance < 0.7 or not wrong:
        return solution
    return "" if chance < 0.8 else dice.choice(wrong).read_text(encoding="utf-8")


def run(command: list[str], folder: Path) -> None:
    """Run a program in the course's folder; it may end with the code for unusual submissions."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    finished = subprocess.run(command, cwd=folder, env=os.environ | {"PATH": path}, capture_output=True, text=True)
    if finished.returncode not in (0, 3):
        raise RuntimeError(f"{' '.join(command)} failed:\n{finished.stderr}")


def grade(submissions: int, how: str, gradebook: str) -> dict[str, float]:
    """Grade a course once, and measure the time, the largest process, and the gradebook's size."""
    from course_lib.grading.course import Course

    with a_course(submissions, gradebook) as root:
        command = [sys.executable, "-m", "course_lib.command", "grade", *HOW[how]]
        run([*command, "--student=student-00000"], root)  # the first run may have to load programs from the disk
        watch = _Watch(root)
        began = time.perf_counter()
        with watch:
            run(command, root)
        seconds = time.perf_counter() - began
        with closing(Course(root).gradebook()) as opened:
            graded = opened.db.execute(_text("SELECT count(*) FROM submitted_assignment")).scalar()
            if graded != submissions:
                raise RuntimeError(f"{graded} of {submissions} submissions are in the gradebook")
            is_file = gradebook == "SQLite"
            size = (
                (root / "gradebook.db").stat().st_size
                if is_file
                else opened.db.execute(_text("SELECT pg_database_size(current_database())")).scalar()
            )
    return {
        "submissions": submissions,
        "seconds": seconds,
        "seconds_each": seconds / submissions,
        "first": watch.first,
        "megabytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
        "gradebook_megabytes": size / 2**20,
    }


def _text(statement: str):
    from sqlalchemy import text

    return text(statement)


class _Watch(threading.Thread):
    """Notes when the first submission is stored: what comes before is start-up."""

    def __init__(self, root: Path) -> None:
        super().__init__(daemon=True)
        self._pattern = (root / "autograded", "*/*")
        self._before = {path.stat().st_ino for path in self._pattern[0].glob(self._pattern[1])}
        self._done = threading.Event()
        self.first = 0.0

    def run(self) -> None:
        began = time.perf_counter()
        while not self._done.wait(0.05):
            if {path.stat().st_ino for path in self._pattern[0].glob(self._pattern[1])} - self._before:
                self.first = time.perf_counter() - began
                return

    def __enter__(self) -> "_Watch":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()


def main() -> None:
    """Grade a course once, and print what it took as JSON."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("submissions", type=int)
    parser.add_argument("how", choices=HOW)
    parser.add_argument("gradebook", choices=["SQLite", "PostgreSQL"])
    options = parser.parse_args()
    print(json.dumps(grade(options.submissions, options.how, options.gradebook)))


if __name__ == "__main__":
    main()
