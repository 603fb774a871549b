"""The wrong and right answers in tests/answers, and functions to judge them.

A file contains what a student would type into the solution cell. The first line of a wrong answer is the name of the
misconception that the check must recognise, or several names joined by " / ". If a mistake has no name, it is
"(error)" and words that the report must contain.
"""

import ast
import contextlib
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import nbformat
import numpy as np

from course_lib import functions, layers, networks
from course_lib.checks import check
from course_lib.checks.failure import CheckFailed
from course_lib.checks.runner import PARTS
from course_lib.grading.cells import is_graded, is_locked
from course_lib.yours.bricks import lent_train

COURSE = Path(__file__).parents[2]
ANSWERS = COURSE / "tests" / "answers"


def _multiply_back(x: float, y: float, upstream: float) -> tuple[float, float]:
    layer = layers.MulLayer()
    layer.forward(x, y)
    return layer.backward(upstream)


def _given(assignment: str) -> str:
    """Return the code of the read-only cells of a notebook."""
    (path,) = (COURSE / "source" / assignment).glob("*.ipynb")
    cells = nbformat.read(path, as_version=4).cells
    return "\n".join(c.source for c in cells if c.cell_type == "code" and is_locked(c) and not is_graded(c))


GIVEN = dict.fromkeys(("TwoLayerNet", "gradient_check", "train"), _given("5.7"))
# What the notebook defines before an exercise that uses it.
DEFINED_ABOVE = {
    "apple_gradients": {"mul_backward": _multiply_back},
    "buy_fruit": {"MulLayer": layers.MulLayer, "AddLayer": layers.AddLayer},
    "SoftmaxWithLoss": {"softmax": functions.softmax, "cross_entropy_error": functions.cross_entropy_error},
    "learn_digits": {"TwoLayerNet": networks.TwoLayerNet, "train": lent_train, "np": np},
}


def shows_only(cell: nbformat.NotebookNode) -> bool:
    """Tell whether a cell only shows the learner's own work, or trains it for a while; no answer depends on it."""
    return any(name in cell.source for name in ("course_lib.yours", "reader", "points_so_far"))


@dataclass(frozen=True)
class Answer:
    """One file of the corpus."""

    path: Path

    @property
    def exercise(self) -> str:
        """The exercise that it answers."""
        return self.path.parts[-3]

    @property
    def text(self) -> str:
        """The contents of the solution cell."""
        return self.path.read_text(encoding="utf-8")

    @property
    def meant(self) -> str:
        """The first line: what is wrong with the answer, or what is unusual about it."""
        return ast.get_docstring(ast.parse(self.text)).splitlines()[0]

    def __str__(self) -> str:
        return f"{self.exercise}-{self.path.stem}"


def answers(kind: str) -> list[Answer]:
    """List all answers that are "wrong" or "right", in the order of the course."""
    order = list(dict.fromkeys(part.exercise for part in PARTS.values()))
    found = [Answer(path) for path in sorted(ANSWERS.glob(f"*/{kind}/*.py"))]
    return sorted(found, key=lambda answer: order.index(answer.exercise))


def _hidden_rounds() -> dict[str, int]:
    """Return how many rounds the hidden test of each part goes through."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(COURSE.glob("source/*/*.ipynb")))
    found = re.findall(r'check\(\\"([\w-]+)\\", \w+, rounds=(\d+)\)', "\n".join(texts))
    return {part: int(rounds) for part, rounds in found}


HIDDEN_ROUNDS = _hidden_rounds()


def parts_of(exercise: str) -> list[str]:
    """Name the graded cells of an exercise."""
    return [part.name for part in PARTS.values() if part.exercise == exercise]


@contextlib.contextmanager
def defined(exercise: str, text: str, filename: str = "solution.py") -> Iterator[Any]:
    """Run a solution cell in its own module, as a notebook would, and yield what it defines."""
    module = ModuleType("answer")
    before = sys.modules.get("answer")
    sys.modules["answer"] = module
    try:
        vars(module).update(DEFINED_ABOVE.get(exercise, {}))
        exec(GIVEN.get(exercise, ""), vars(module))
        exec(compile(text, filename, "exec"), vars(module))
        yield vars(module)[exercise]
    finally:
        if before is None:
            del sys.modules["answer"]
        else:
            sys.modules["answer"] = before


def reports(exercise: str, answer: Any, rounds: int | None = None, seed: int | None = None) -> dict[str, str]:
    """Check every part as the hidden tests do, unless `rounds` is given; return the reports on those that are wrong."""
    failed = {}
    for name in parts_of(exercise):
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                check(name, answer, rounds=rounds or HIDDEN_ROUNDS[name], seed=seed)
        except CheckFailed as report:
            failed[name] = str(report)
    return failed


def misconceptions(report: str) -> set[str]:
    """Return the names of the misconceptions that a report recognises."""
    return set(re.findall(r"^  → (.*)\.$", report, flags=re.MULTILINE))


def is_diagnosed(answer: Answer, report: str) -> bool:
    """Tell whether a report names exactly what the first line of a wrong answer names."""
    if answer.meant.startswith("(error)"):
        return answer.meant.removeprefix("(error)").strip() in report
    return misconceptions(report) == set(answer.meant.removesuffix(".").split(" / "))
