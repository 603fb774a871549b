"""Checks for assignment 5.5: `Relu` and `Sigmoid`."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.independence import Gradients, require_independence
from course_lib.checks.misconceptions import (
    EXP_OVERFLOWS,
    INTEGERS_TRUNCATED,
    UPSTREAM_IGNORED,
    WRONG_SIGN,
)
from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import AnyOf, Misconception, Suspects, Trial
from course_lib.functions import sigmoid
from course_lib.gradients import numerical_gradient

NEGATIVE_KEPT = Misconception(
    "The forward pass keeps the negative numbers and drops the positive ones",
    "Which of 3 and -2 should come out of a Relu unchanged, and which does your mask let through?",
)
ABSOLUTE_VALUE = Misconception(
    "The forward pass turns negative numbers into positive ones",
    "A Relu is a switch: what comes out of one that is off?",
)
LEAKY = Misconception(
    "Negative numbers leak through",
    "Some relatives of Relu let a small share of a negative x through. How much does Relu itself let through?",
)
MASKED_BY_DOUT = Misconception(
    "The gradient is masked by dout instead of x",
    "Which gradients get through depends on yours on the sign of dout.\n    "
    "What set the switches: what went forward, or what comes back?",
)
NOT_MASKED = Misconception(
    "The gradient gets through everywhere",
    "Take an x of -2 and move it a little. Does the output of a Relu move?",
)
MASK_INVERTED = Misconception(
    "The gradient gets through where the forward pass let nothing through",
    "Where is your mask True: where x passed, or where it was stopped? And what does your backward do there?",
)
TIMES_OUTPUT = Misconception(
    "The gradient is multiplied by the output instead of the derivative",
    "If x = 3 moves by a tiny amount, by how many times that amount does the output move? Does the 3 matter?",
)
PASSES_AT_ZERO = Misconception(
    "The gradient passes where x is exactly 0",
    "The task says which derivative to use at 0. On which side does your comparison put an x that is exactly 0?",
)
HALF_AT_ZERO = Misconception(
    "Half of the gradient passes where x is exactly 0",
    "A half is one choice among many at a kink. Which one does the task name?",
)
EXPONENT_SIGN = Misconception(
    "The exponent has the wrong sign",
    "Should sigmoid(5) be close to 1 or close to 0? Which one is yours?",
)
TANH = Misconception(
    "This is tanh, not the sigmoid",
    "Both are S-shaped. Between which two values does the sigmoid stay, and what is it at 0?",
)
PLUS = Misconception(
    "The gradient is made with y(1 + y)",
    "The slope of a sigmoid is largest in the middle and next to nothing at both ends. Is yours, where y is near 1?",
)
INPUT_FOR_OUTPUT = Misconception(
    "The gradient is made with x where y belongs",
    "Your gradient would be the right one if x were the output. What did you keep in forward?",
)
ONE_FACTOR = Misconception(
    "One of the factors of the gradient is missing",
    "The slope of a sigmoid is next to nothing at both ends. Is yours, for x = 10 and for x = -10?",
)
SQUARED_ONLY = Misconception(
    "The way back ends at the division node",
    "The graph of the sigmoid has four nodes: × (-1), exp, + 1 and the division. Through how many has dout gone?",
)
SIGMOID_TWICE = Misconception(
    "The sigmoid is taken a second time on the way back",
    "What forward has kept is already an output. What becomes of it if it goes through the function again?",
)


def _away_from_zero(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray:
    """Draw numbers of both signs, far enough from 0 for a step of a numerical gradient not to cross the kink."""
    return rng.choice([-1, 1], shape) * rng.uniform(0.2, 3, shape)


def _shapes(rng: np.random.Generator) -> dict[str, tuple[int, ...]]:
    """Draw the sizes of what a layer is given; the words go into the name of what is compared."""
    n, d = map(int, rng.integers(3, 6, 2))
    return {"": (n, d), ", one sample": (d + 1,), ", images": (2, 3, 2, 2)}


# ---------------------------------------------------------------------------------------------------------------------
# Relu
# ---------------------------------------------------------------------------------------------------------------------


def _relu_forward(trial: Trial, answer: Subject) -> None:
    def compare(quantity: str, x: NDArray) -> None:
        expected = np.maximum(x, 0)
        suspects = {NEGATIVE_KEPT: np.minimum(x, 0), ABSOLUTE_VALUE: np.abs(x), LEAKY: np.where(x > 0, x, 0.01 * x)}
        trial.compare(quantity, answer().forward(x), expected, suspects)

    for words, shape in _shapes(trial.rng).items():
        compare(f"forward(x){words}", _away_from_zero(trial.rng, shape))
    compare("forward(x), float32", _away_from_zero(trial.rng, (2, 3)).astype(np.float32))
    compare("forward(x), integers", trial.rng.integers(-9, 9, (3, 4)))
    compare("forward(0)", np.zeros((2, 2)))


def _relu_suspects(x: NDArray, dout: NDArray) -> Suspects:
    on = x > 0
    return {
        MASKED_BY_DOUT: np.where(dout > 0, dout, 0),
        UPSTREAM_IGNORED: np.where(on, 1, 0),
        NOT_MASKED: dout,
        MASK_INVERTED: np.where(on, 0, dout),
        TIMES_OUTPUT: np.where(on, dout * x, 0),
        WRONG_SIGN: np.where(on, -dout, 0),
        (MASKED_BY_DOUT, UPSTREAM_IGNORED): np.where(dout > 0, 1, 0),
        (MASK_INVERTED, UPSTREAM_IGNORED): np.where(on, 0, 1),
        (NOT_MASKED, UPSTREAM_IGNORED): np.ones_like(dout),
        (TIMES_OUTPUT, UPSTREAM_IGNORED): np.where(on, x, 0),
    }


def _relu_backward(trial: Trial, answer: Subject) -> None:
    def gradient(x: NDArray, dout: NDArray) -> object:
        layer = answer()
        layer.forward.run(x)
        return layer.backward(dout)

    for words, shape in _shapes(trial.rng).items():
        x, dout = _away_from_zero(trial.rng, shape), _away_from_zero(trial.rng, shape)
        expected = numerical_gradient(lambda x, dout=dout: np.sum(dout * np.maximum(x, 0)), x)
        trial.compare(f"dx{words}", gradient(x, dout), expected, _relu_suspects(x, dout))
        x, dout = x.astype(np.float32), dout.astype(np.float32)
        trial.compare(f"dx{words}", gradient(x, dout), expected.astype(np.float32), _relu_suspects(x, dout))

    dout = _away_from_zero(trial.rng, (4, 4))
    x = trial.rng.permuted(np.array([[-2, -1, 1, 2]] * 4), axis=1)
    expected = np.where(x > 0, dout, 0)
    suspects = {**_relu_suspects(x, dout), INTEGERS_TRUNCATED: np.trunc(expected)}
    trial.compare("dx, integers", gradient(x, dout), expected, suspects)

    # A definition and no measurement: at a kink, a numerical gradient finds the half.
    x = trial.rng.permuted(np.array([[-2.0, 0.0, 0.0, 2.0]] * 4), axis=1)
    suspects = {
        PASSES_AT_ZERO: np.where(x >= 0, dout, 0),
        HALF_AT_ZERO: np.where(x == 0, dout / 2, np.where(x > 0, dout, 0)),
        (PASSES_AT_ZERO, UPSTREAM_IGNORED): np.where(x >= 0, 1, 0),
        (HALF_AT_ZERO, UPSTREAM_IGNORED): np.where(x == 0, 0.5, np.where(x > 0, 1, 0)),
        (PASSES_AT_ZERO, WRONG_SIGN): np.where(x >= 0, -dout, 0),
        (PASSES_AT_ZERO, TIMES_OUTPUT): np.where(x >= 0, dout * x, 0),
    }
    trial.compare("dx where x is 0", gradient(x, dout), np.where(x > 0, dout, 0), suspects | _relu_suspects(x, dout))


# ---------------------------------------------------------------------------------------------------------------------
# Sigmoid
# ---------------------------------------------------------------------------------------------------------------------


def _sigmoid_forward(trial: Trial, answer: Subject) -> None:
    def compare(quantity: str, x: NDArray, more: Suspects | None = None) -> None:
        dtype = np.result_type(x, np.float32)  # float32 stays float32, and integers become float64
        suspects = {EXPONENT_SIGN: sigmoid(-x), TANH: np.tanh(x), **(more or {})}
        trial.compare(quantity, answer().forward(x), sigmoid(x).astype(dtype), suspects)

    for words, shape in _shapes(trial.rng).items():
        compare(f"forward(x){words}", _away_from_zero(trial.rng, shape))
    compare("forward(x), float32", _away_from_zero(trial.rng, (2, 3)).astype(np.float32))
    x = trial.rng.integers(-3, 4, (3, 4))
    compare("forward(x), integers", x, {INTEGERS_TRUNCATED: np.trunc(sigmoid(x))})
    compare("forward(±30)", np.array([-30.0, 30.0]))


def _sigmoid_backward(trial: Trial, answer: Subject) -> None:
    def compare(quantity: str, x: NDArray, dout: NDArray, expected: NDArray, more: Suspects | None = None) -> None:
        layer = answer()
        layer.forward.run(x)
        trial.compare(quantity, layer.backward(dout), expected, _sigmoid_suspects(x, dout) | (more or {}))

    for words, shape in _shapes(trial.rng).items():
        x, dout = _away_from_zero(trial.rng, shape), _away_from_zero(trial.rng, shape)
        expected = numerical_gradient(lambda x, dout=dout: np.sum(dout * sigmoid(x)), x)
        compare(f"dx{words}", x, dout, expected)
    expected = expected.astype(np.float32)
    compare("dx, float32", x.astype(np.float32), dout.astype(np.float32), expected)

    x, dout = trial.rng.integers(-3, 4, (3, 4)), _away_from_zero(trial.rng, (3, 4))
    expected = dout * sigmoid(x) * sigmoid(-x)
    if np.allclose(trial.numbers(answer().forward(x), "what forward returns"), sigmoid(x), atol=1e-4):
        compare("dx, integers", x, dout, expected, {INTEGERS_TRUNCATED: np.trunc(expected)})


def _sigmoid_suspects(x: NDArray, dout: NDArray) -> Suspects:
    y = sigmoid(x)
    again = sigmoid(y)
    slopes = {
        PLUS: y * (1 + y),
        INPUT_FOR_OUTPUT: x * (1 - x),
        ONE_FACTOR: AnyOf([y, 1 - y]),
        SQUARED_ONLY: AnyOf([-(y**2), y**2]),
        SIGMOID_TWICE: again * (1 - again),
        WRONG_SIGN: -y * (1 - y),
    }

    def times_dout(slope: NDArray | AnyOf) -> NDArray | AnyOf:
        return AnyOf(dout * one for one in slope) if isinstance(slope, AnyOf) else dout * slope

    return {
        UPSTREAM_IGNORED: y * (1 - y),
        **{mistake: times_dout(slope) for mistake, slope in slopes.items()},
        **{(mistake, UPSTREAM_IGNORED): slope for mistake, slope in slopes.items()},
    }


def _sigmoid_extremes(trial: Trial, answer: Subject) -> None:
    # Held against what the layer itself gives at ±30, where a sigmoid is as good as level,
    # so that a wrong formula is not punished here as well.
    signs = trial.rng.permuted(np.array([-1, 1, -1, 1]))
    level = trial.numbers(answer().forward(30.0 * signs), "what forward(±30) returns")
    follows = level.shape == signs.shape and not np.allclose(level[signs > 0], level[signs < 0])
    trial.require("forward follows its input", follows, "forward(30) and forward(-30) are the same")
    # Either way round, or from -1 to 1, as wrong formulae have it: what is asked here is that it is a smooth step.
    is_step = follows and any(np.allclose(level, step, atol=1e-3) for step in (signs > 0, signs < 0, signs))
    trial.require("forward is a step", is_step, "forward(±30) is not as good as level")

    x = 1000.0 * signs
    layer = answer()
    with np.errstate(over="ignore", invalid="ignore"):
        suspects = {EXP_OVERFLOWS: AnyOf([np.exp(x) / (1 + np.exp(x)), np.exp(-x) / (1 + np.exp(-x))])}
    trial.compare("forward(±1,000)", layer.forward(x), level, suspects)
    dx = layer.backward(_away_from_zero(trial.rng, x.shape))
    dx = trial.numbers(dx, "what backward returns", finite=False)
    finite = bool(np.isfinite(dx).all())
    trial.require("dx at ±1,000", finite, "is not finite", EXP_OVERFLOWS)
    trial.require_no_overflow(EXP_OVERFLOWS)


# ---------------------------------------------------------------------------------------------------------------------
# Both
# ---------------------------------------------------------------------------------------------------------------------


def _relu_independence(trial: Trial, answer: Subject) -> None:
    _independence(trial, answer, lambda dout, x: {"output": np.maximum(x, 0), "dx": np.where(x > 0, dout, 0)})


def _sigmoid_independence(trial: Trial, answer: Subject) -> None:
    _independence(trial, answer, lambda dout, x: {"output": sigmoid(x), "dx": dout * sigmoid(x) * sigmoid(-x)})


def _independence(trial: Trial, answer: Subject, right: Callable[..., Gradients]) -> None:
    def gradients(layer: Subject, dout: NDArray) -> Gradients:
        return {"dx": layer.backward(dout)}

    x, dout, x2, dout2 = (_away_from_zero(trial.rng, (3, 4)) for _ in range(4))
    # Some switches are on and some are off, and later they are others, for certain.
    x[0] = np.abs(x[0]) * trial.rng.permutation([-1, -1, 1, 1])
    x2[0] = -x[0]
    require_independence(trial, answer, gradients, ((x,), dout), ((x2,), dout2), right)


parts = [
    Part("Relu-1", "forward pass", _relu_forward),
    Part("Relu-2", "gradients", _relu_backward),
    Part("Relu-3", "independence", _relu_independence),
    Part("Sigmoid-1", "forward pass", _sigmoid_forward),
    Part("Sigmoid-2", "gradients", _sigmoid_backward),
    Part("Sigmoid-3", "very large and very small inputs", _sigmoid_extremes),
    Part("Sigmoid-4", "independence", _sigmoid_independence),
]
