"""Checks for `Sigmoid`, assignment 5.5."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, AnyOf, Checker, Part, Suspects, is_close
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.activations import gradients, require_activation_independence, shapes
from course_lib.checks.exercises.designed_inputs import away_from_zero, signs
from course_lib.checks.exercises.difference_quotients import require_backward_pass
from course_lib.functions import sigmoid


def _right(x: NDArray, dout: NDArray) -> NDArray:
    return dout * sigmoid(x) * sigmoid(-x)


def _forward(checker: Checker, answer: Answer) -> None:
    def compare(quantity: str, x: NDArray) -> None:
        dtype = np.result_type(x, np.float32)  # float32 stays float32, and integers become float64
        known = {"x": x, "sigmoid(-x)": sigmoid(-x), "sigmoid(2x)": sigmoid(2.0 * x), "tanh(x)": np.tanh(x)}
        checker.compare(quantity, answer().forward(x), sigmoid(x).astype(dtype), known=known)

    for words, shape in shapes(checker.rng).items():
        compare(f"forward(x){words}", away_from_zero(checker.rng, shape))
    compare("forward(x), float32", away_from_zero(checker.rng, (2, 3)).astype(np.float32))
    compare("forward(0)", np.zeros((2, 2)))
    x = signs(checker.rng, (3, 4)) * checker.rng.permutation(12).reshape(3, 4)
    compare("forward(x), integers", x)
    compare("forward(x), large x", np.array([-30.0, -20.0, -15.0, 15.0, 20.0, 30.0]))


def _backward(checker: Checker, answer: Answer) -> None:
    def backward(x: NDArray, dout: NDArray) -> Any:
        layer = answer()
        layer.forward(x)
        return layer.backward(dout)

    def compare(quantity: str, x: NDArray, dout: NDArray, expected: NDArray) -> bool:
        y = sigmoid(x)
        again = sigmoid(y)
        known = {"dout": dout, "y": y, "(1 - y)": sigmoid(-x), "(1 + y)": 1 + y}
        known |= {"x(1 - x)": x * (1 - x), "sigmoid(y)(1 - sigmoid(y))": again * (1 - again), "x": x}
        return checker.compare(quantity, backward(x, dout), expected, known=known)

    right = True
    for words, x, dout, expected in gradients(checker.rng, sigmoid):
        right &= compare(f"dx{words}", x, dout, expected)
    compare("dx, float32", x.astype(np.float32), dout.astype(np.float32), expected.astype(np.float32))
    x, dout = np.array([0.0, -9.0, 9.0, 0.0]), away_from_zero(checker.rng, (4,))
    right &= compare("dx", x, dout, _right(x, dout))
    right &= compare("dx", dout, x, _right(dout, x))
    if right and checker.round == 0:
        _require_backward_pass(checker, backward)

    x, dout = checker.rng.permutation(np.arange(-6, 6)).reshape(3, 4), away_from_zero(checker.rng, (3, 4))
    if is_close(checker.numbers(answer().forward(x), "what forward returns"), sigmoid(x)):
        compare("dx, integers", x, dout, _right(x, dout))


def _require_backward_pass(checker: Checker, backward: Callable[[NDArray, NDArray], Any]) -> None:
    """Check dx where y is so close to 1 that a difference of two of them has few digits left."""
    x = np.linspace(18.51, 20.47, 9)
    dout = 2.0 * signs(checker.rng, x.shape)
    mine, exact = checker.numbers(backward(x, dout), "dx", finite=False), _right(x, dout)
    if mine.shape == exact.shape:
        # In float32, such a y is 1, and dx is off by all of its size, which is no mistake here.
        mine = np.where(np.abs(mine - exact) > 0.5 * np.abs(exact), exact, mine)
    require_backward_pass(checker, "dx of large numbers", mine, exact, 1e-6)


def _extremes(checker: Checker, answer: Answer) -> None:
    if checker.round > 0:
        return  # what is compared does not depend on the numbers
    # Compared with the layer's own results at ±30, where a sigmoid is practically flat,
    # so that a wrong formula does not cost points here too.
    signs = checker.rng.permuted(np.array([-1, 1, -1, 1]))
    level = checker.numbers(answer().forward(30.0 * signs), "what forward(±30) returns")
    follows = level.shape == signs.shape and not is_close(level[signs > 0], level[signs < 0])
    checker.precondition("forward follows its input", follows, "forward(30) and forward(-30) are the same")
    # Rising or falling, or from -1 to 1 as in wrong formulae: here it only needs to be a smooth step.
    is_step = follows and any(is_close(level, step, 1e-2) for step in (signs > 0, signs < 0, signs))
    outputs = f"are {level[signs < 0].flat[0]:.4g} and {level[signs > 0].flat[0]:.4g}, and should be almost 0 and 1"
    checker.require("forward(-30) and forward(30)", is_step, outputs)

    x = 1000.0 * signs
    layer = answer()
    with np.errstate(over="ignore", invalid="ignore"):
        suspects: Suspects = {m.EXP_OVERFLOWS: AnyOf([np.exp(x) / (1 + np.exp(x)), np.exp(-x) / (1 + np.exp(-x))])}
    checker.compare("forward(±1,000), the same as forward(±30)", layer.forward(x), level, suspects)
    dx = layer.backward(away_from_zero(checker.rng, x.shape))
    dx = checker.numbers(dx, "what backward returns", finite=False)
    finite = bool(np.isfinite(dx).all())
    checker.require("dx at ±1,000", finite, "is not finite", m.EXP_OVERFLOWS)
    checker.require_no_overflow(m.EXP_OVERFLOWS)


def _independence(checker: Checker, answer: Answer) -> None:
    require_activation_independence(checker, answer, sigmoid, _right)


parts = [
    Part("Sigmoid-1", "forward pass", _forward),
    Part("Sigmoid-2", "gradients", _backward),
    Part("Sigmoid-3", "very large and very small inputs", _extremes),
    Part("Sigmoid-4", "independence", _independence),
]
