"""Every answer of tests/answers: the right ones pass, and what is wrong about the others is called by its name.

A file holds what a student would type into the solution cell. The first line of a wrong one is the name of the
misconception that the check must recognise, several of them joined by " / ", or, where a mistake has no name,
"(error)" and words that the report must contain.
"""

import ast
import re
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from course_lib import functions, layers
from course_lib.checks import check
from course_lib.checks.failure import CheckFailed
from course_lib.checks.runner import PARTS, exercises
from course_lib.grading.submissions import solutions

COURSE = Path(__file__).parents[2]
ANSWERS = Path(__file__).parents[1] / "answers"

# What a notebook defines above an exercise that builds on it.
DEFINED_ABOVE = {
    "buy_fruit": {"MulLayer": layers.MulLayer, "AddLayer": layers.AddLayer},
    "SoftmaxWithLoss": {"softmax": functions.softmax, "cross_entropy_error": functions.cross_entropy_error},
}


def files(kind):
    found = sorted(ANSWERS.glob(f"*/{kind}/*.py"))
    return [pytest.param(path, id=f"{path.parts[-3]}-{path.stem}") for path in found]


def parts_of(exercise):
    return [part.name for part in PARTS.values() if part.exercise == exercise]


@pytest.fixture
def define(monkeypatch):
    """Run a solution cell in a module of its own, as a notebook would, and return what it defines."""

    def define(exercise, text, filename="solution.py"):
        module = ModuleType("answer")
        monkeypatch.setitem(sys.modules, "answer", module)
        vars(module).update(DEFINED_ABOVE.get(exercise, {}))
        exec(compile(text, filename, "exec"), vars(module))
        return vars(module)[exercise]

    return define


def reports(exercise, answer, rounds=3, seed=None):
    """Check every part by itself, and return what is said about those that are not right."""
    failed = {}
    for name in parts_of(exercise):
        try:
            check(name, answer, rounds=rounds, seed=seed)
        except CheckFailed as report:
            failed[name] = str(report)
    return failed


def misconceptions(report):
    """Return the names of the misconceptions that a report recognises."""
    return set(re.findall(r"^  → (.*)\.$", report, flags=re.MULTILINE))


@pytest.mark.parametrize("path", files("wrong"))
def test_a_wrong_answer_loses_points_and_is_diagnosed(path, define):
    exercise, text = path.parts[-3], path.read_text(encoding="utf-8")
    failed = reports(exercise, define(exercise, text, str(path)))
    assert failed
    report = "\n".join(failed.values())
    meant = ast.get_docstring(ast.parse(text))
    if meant.startswith("(error)"):
        assert meant.removeprefix("(error)").strip() in report
    else:
        assert misconceptions(report) == set(meant.removesuffix(".").split(" / ")), report


@pytest.mark.parametrize("path", files("right"))
def test_a_right_answer_passes_every_part(path, define):
    exercise = path.parts[-3]
    answer = define(exercise, path.read_text(encoding="utf-8"), str(path))
    failed = reports(exercise, answer, rounds=10)
    assert not failed, "\n".join(failed.values())


def test_every_folder_belongs_to_an_exercise():
    assert {path.name for path in ANSWERS.iterdir()} <= set(exercises())


# ---------------------------------------------------------------------------------------------------------------------
# The checks themselves
# ---------------------------------------------------------------------------------------------------------------------


def release_stubs():
    stubs = {}
    for notebook in sorted(COURSE.glob("release/*/*.ipynb")):
        stubs |= solutions(notebook)
    return [pytest.param(part, text, id=part) for exercise, text in stubs.items() for part in parts_of(exercise)]


@pytest.mark.parametrize(("part", "text"), release_stubs())
def test_an_untouched_release_is_not_begun(part, text, define):
    exercise = part.rpartition("-")[0]
    with pytest.raises(NotImplementedError):
        check(part, define(exercise, text))


class SlightlyWrong:
    """Mixed into a correct layer: one of its gradients is too large by a thousandth."""

    gradient = None

    def backward(self, *dout):
        result = super().backward(*dout)
        if isinstance(result, tuple):  # dx and dy
            return tuple(
                g * 1.001 if name == self.gradient else g for name, g in zip(("dx", "dy"), result, strict=True)
            )
        if self.gradient == "dx":
            return result * 1.001
        setattr(self, self.gradient, getattr(self, self.gradient) * 1.001)
        return result


@pytest.mark.parametrize(
    ("exercise", "gradient"),
    [
        ("MulLayer", "dx"),
        ("MulLayer", "dy"),
        ("AddLayer", "dx"),
        ("AddLayer", "dy"),
        ("Relu", "dx"),
        ("Sigmoid", "dx"),
        ("Affine", "dx"),
        ("Affine", "dW"),
        ("Affine", "db"),
        ("SoftmaxWithLoss", "dx"),
    ],
)
def test_a_gradient_off_by_a_thousandth_is_rejected(exercise, gradient):
    wrong = type(exercise, (SlightlyWrong, getattr(layers, exercise)), {"gradient": gradient})
    failed = reports(exercise, wrong, rounds=1)
    assert list(failed) == [f"{exercise}-2"]
    assert re.search(rf"✗ {gradient}\b", failed[f"{exercise}-2"])


class DoesNothing:
    def __init__(self, *parameters):
        self.dW = self.db = None

    def forward(self, x, *_):
        return x

    def backward(self, dout=1):
        self.dW = self.db = dout
        return dout


class AlwaysZero(DoesNothing):
    def forward(self, x, *_):
        return x * 0.0

    def backward(self, dout=1):
        self.dW = self.db = np.asarray(dout) * 0.0
        return dout * 0.0


class Copies(DoesNothing):
    def forward(self, x, *_):
        return x * 1

    def backward(self, dout=1):
        self.dW = self.db = dout * 1
        return dout * 1


@pytest.mark.parametrize("junk", [DoesNothing, AlwaysZero, Copies])
@pytest.mark.parametrize("exercise", ["MulLayer", "AddLayer", "Relu", "Sigmoid", "Affine", "SoftmaxWithLoss"])
def test_a_layer_that_does_nothing_earns_nothing(exercise, junk):
    assert list(reports(exercise, junk)) == parts_of(exercise)


@pytest.mark.parametrize("junk", [lambda x, *_: x, lambda x, *_: x * 0.0, lambda *_: None, lambda *_: 1.0])
@pytest.mark.parametrize("exercise", ["softmax", "cross_entropy_error"])
def test_a_function_that_does_nothing_earns_nothing(exercise, junk):
    assert list(reports(exercise, junk)) == parts_of(exercise)


def test_a_report_can_be_repeated(define):
    path = ANSWERS / "Affine" / "wrong" / "db_not_summed.py"
    answer = define("Affine", path.read_text(encoding="utf-8"), str(path))
    first = reports("Affine", answer)["Affine-2"]
    seed = int(re.search(r"seed=(\d+)", first).group(1))
    assert reports("Affine", answer, seed=seed)["Affine-2"] == first
