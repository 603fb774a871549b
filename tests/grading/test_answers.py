"""Every answer in the corpus: the right ones pass, and each wrong one is diagnosed by name."""

import re

import numpy as np
import pytest

from course_lib import layers
from course_lib.checks import check
from course_lib.checks.runner import exercises
from course_lib.grading.made_up import solutions
from tests.evidence.corpus import ANSWERS, COURSE, answers, defined, is_diagnosed, parts_of, reports


@pytest.mark.parametrize("answer", answers("wrong"), ids=str)
def test_a_wrong_answer_loses_points_and_is_diagnosed(answer):
    told = []
    # Now and then two mistakes agree on all the numbers of one report, so a second may explain it: that it is wrong
    # never depends on luck. How often luck decides, `make flicker` counts.
    while len(told) < 2 and not any(is_diagnosed(answer, report) for report in told):
        with defined(answer.exercise, answer.text, str(answer.path)) as candidate:
            failed = reports(answer.exercise, candidate)
        assert failed
        told.append("\n".join(failed.values()))
    assert any(is_diagnosed(answer, report) for report in told), "\n".join(told)


@pytest.mark.parametrize("answer", answers("right"), ids=str)
def test_a_right_answer_passes_every_part(answer):
    with defined(answer.exercise, answer.text, str(answer.path)) as candidate:
        failed = reports(answer.exercise, candidate, rounds=10)
    assert not failed, "\n".join(failed.values())


@pytest.mark.parametrize("answer", [a for a in answers("right") if "oftmax" in str(a) or "Sigmoid" in str(a)], ids=str)
def test_a_right_answer_passes_whatever_numpy_was_told(answer):
    with defined(answer.exercise, answer.text, str(answer.path)) as candidate, np.errstate(all="raise"):
        failed = reports(answer.exercise, candidate, rounds=1)
    assert not failed, "\n".join(failed.values())


def test_every_exercise_has_enough_answers():
    classes = {name for name in exercises() if name[0].isupper()}
    for name in exercises():
        wrong, right = ([a for a in answers(kind) if a.exercise == name] for kind in ("wrong", "right"))
        assert (len(wrong), len(right)) >= ((8, 5) if name in classes else (4, 3)), name
        assert len(right) >= (5 if name in classes else 3), name


def test_every_folder_belongs_to_an_exercise():
    assert {path.name for path in ANSWERS.iterdir()} == {*exercises(), "strangers"}


# ---------------------------------------------------------------------------------------------------------------------
# The checks themselves
# ---------------------------------------------------------------------------------------------------------------------


def release_stubs():
    stubs = {}
    for notebook in sorted(COURSE.glob("release/*/*.ipynb")):
        stubs |= solutions(notebook)
    return [pytest.param(part, text, id=part) for exercise, text in stubs.items() for part in parts_of(exercise)]


@pytest.mark.parametrize(("part", "text"), release_stubs())
def test_an_untouched_release_is_not_begun(part, text):
    exercise = part.rpartition("-")[0]
    with defined(exercise, text) as stub, pytest.raises(NotImplementedError) as raised:
        check(part, stub)
    shown = "\n".join(raised.value._render_traceback_())
    assert re.match(rf"NotImplementedError: {exercise}\S* is not written yet\n    in line \d+ of the cell", shown)


class SlightlyWrong:
    """Mix this into a correct layer, and one of its gradients is too large by a thousandth."""

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


class NeverANumber(DoesNothing):
    def forward(self, x, *_):
        return x * np.nan

    def backward(self, dout=1):
        self.dW = self.db = np.asarray(dout) * np.nan
        return dout * np.nan


class SomethingElse(DoesNothing):
    """Behaves well (independent, leaves its inputs unchanged, reacts to them), but computes nonsense."""

    def forward(self, x, *more):
        self.x = x * 1
        return np.cos(self.x) + (sum(map(np.sum, more)) if more else 0)

    def backward(self, dout=1):
        self.dW = self.db = np.sin(self.x) * np.sum(dout)
        return np.sin(self.x) * np.sum(dout)


@pytest.mark.parametrize("junk", [DoesNothing, AlwaysZero, Copies, NeverANumber, SomethingElse])
@pytest.mark.parametrize("exercise", ["MulLayer", "AddLayer", "Relu", "Sigmoid", "Affine", "SoftmaxWithLoss"])
def test_a_layer_that_does_nothing_earns_nothing(exercise, junk):
    assert list(reports(exercise, junk)) == parts_of(exercise)


@pytest.mark.parametrize(
    "junk", [lambda x, *_: x, lambda x, *_: x * 0.0, lambda *_: None, lambda *_: 1.0, lambda x, *_: x * np.nan]
)
@pytest.mark.parametrize("exercise", ["softmax", "cross_entropy_error"])
def test_a_function_that_does_nothing_earns_nothing(exercise, junk):
    assert list(reports(exercise, junk)) == parts_of(exercise)


def test_a_report_can_be_repeated():
    answer = next(answer for answer in answers("wrong") if str(answer) == "Affine-db_not_summed")
    with defined(answer.exercise, answer.text, str(answer.path)) as candidate:
        first = reports("Affine", candidate)["Affine-2"]
        seed = int(re.search(r"seed=(\d+)", first).group(1))
        assert reports("Affine", candidate, seed=seed)["Affine-2"] == first


class AddedTwice(layers.MulLayer):
    """Wrong, but the same each time: where it is compared with itself, nothing can be called right."""

    def backward(self, dout):
        dx, dy = super().backward(dout)
        return 2 * dx, 2 * dy


def test_what_is_compared_with_itself_is_consistent_and_not_right(capsys):
    check("MulLayer-3", AddedTwice, seed=1)
    told = capsys.readouterr().out
    assert "✓ consistent: " in told
    assert "✓ right" not in told
