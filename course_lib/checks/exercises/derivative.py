"""Checks for `derivative`, assignment 5.1."""

import math
from collections.abc import Callable
from itertools import product

import numpy as np

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects, is_close
from course_lib.checks.exercises import misconceptions as m

ONE_SIDED = Misconception(
    "The difference is one-sided",
    "A central difference steps to the right and to the left. Which two points do you compare? "
    "Try f(x) = x² at 0: how steep is it there, and what do you get?",
)
WRONG_DISTANCE = Misconception(
    "The difference is divided by the wrong distance",
    "How far apart are the two points at which you call f? And what do you divide by?",
)
STEP_MULTIPLIES = Misconception(
    "The step multiplies where it should divide",
    "Python works from left to right: what is 12 / 2 * 3? Which part of your expression needs parentheses?",
)
ONE_TERM_DIVIDED = Misconception(
    "Only the second of the two values is divided",
    "Which part of your line does the / divide? What is 6 - 4 / 2, and what (6 - 4) / 2?",
)
STEP_IGNORED = Misconception(
    "The step h that was passed is not used",
    "With the long step that was passed, the quotient is visibly larger or smaller than the slope itself. "
    "Yours is not. Which h does it use?",
)
STEP_HALVED = Misconception(
    "The steps are half as long as they should be",
    "How far from x are the two points at which you call f? And how far from x should each of them be?",
)

Function = Callable[[float], float]


def _of_one_number(f: Function) -> Function:
    """Make a function raise an error if it is called with anything but a number."""

    def one_number(x: float) -> float:
        if np.ndim(x) != 0:
            raise TypeError(f"f takes one number at a time, but here it was given {np.size(x)} at once")
        return float(f(float(x)))

    return one_number


def _cubic(rng: np.random.Generator) -> Function:
    a, b, c, d = map(float, rng.choice([-1, 1], 4) * rng.uniform(1, 3, 4))
    return _of_one_number(lambda x: a * x**3 + b * x**2 + c * x + d)


def _central(f: Function, x: float, h: float) -> float:
    return (f(x + h) - f(x - h)) / (2 * h)


def _slope_suspects(right: float, left: float, middle: float, h: float) -> Suspects:
    """Return what each misconception makes of the values of f at x + h, x - h and x."""
    return {
        WRONG_DISTANCE: AnyOf([(right - left) / h, (right - middle) / (2 * h), (middle - left) / (2 * h)]),
        STEP_MULTIPLIES: AnyOf([(right - left) / 2 * h, (right - middle) * h]),
        ONE_TERM_DIVIDED: AnyOf([right - left / (2 * h), right - middle / h, middle - left / h]),
    }


def _slopes(checker: Checker, answer: Answer) -> None:
    """Check the slopes for short steps; whether they are central differences is checked in part 2."""
    rng = checker.rng
    h = 1e-4

    def compare(quantity: str, f: Function, x: float) -> None:
        slope = checker.numbers(answer(f, x), "what derivative returns")
        right, left, middle = f(x + h), f(x - h), f(x)
        candidates = [(right - left) / (2 * h), (right - middle) / h, (middle - left) / h]
        near = [value for value in candidates if slope.ndim == 0 and is_close(slope, value)]
        suspects = _slope_suspects(right, left, middle, h)
        if isinstance(x, int):
            suspects[m.INTEGERS_TRUNCATED] = (f(int(x + h)) - f(int(x - h))) / (2 * h)
        checker.compare(quantity, slope, near[0] if near else candidates[0], suspects, {"f(x)": middle, "x": x})

    def number(low: float, high: float) -> float:
        return float(rng.uniform(low, high))

    factor, power = number(0.5, 2), int(rng.integers(2, 5))
    compare("slope of a polynomial", _cubic(rng), number(0.5, 3))
    compare("slope of a polynomial", _cubic(rng), number(-3, -0.5))
    compare("slope of an exponential", _of_one_number(lambda x: math.exp(factor * x)), number(-1, 1))
    compare("slope of a sine", _of_one_number(lambda x: math.sin(factor * x)), number(-5, 5))
    compare("slope of a straight line", _of_one_number(lambda x: 7 - factor * x), number(-5, 5))
    compare("slope at x = 0", _of_one_number(lambda x: math.sin(factor * x) + 2), 0.0)
    compare("slope at a large x", _of_one_number(lambda x: factor * x**2), number(500, 2000))

    def whole(x: float) -> float:
        return factor * x**power + x

    for x in (0, int(rng.integers(1, 5)), -int(rng.integers(1, 5))):
        f = _of_one_number(whole)
        compare("slope at an integer x", f, x)


def _central_difference(checker: Checker, answer: Answer) -> None:
    """Take steps so long that every kind of difference gives a different value."""
    rng = checker.rng
    factor = float(rng.uniform(0.5, 1))
    functions = _cubic(rng), _of_one_number(lambda x: math.exp(factor * x))
    for f, sign in product(functions, (1, -1)):
        x, h = sign * float(rng.uniform(0.5, 2)), float(rng.uniform(0.3, 0.9))
        right, left, middle = f(x + h), f(x - h), f(x)
        suspects = {
            ONE_SIDED: AnyOf([(right - middle) / h, (middle - left) / h]),
            STEP_IGNORED: _central(f, x, 1e-4),
            STEP_HALVED: _central(f, x, h / 2),
            **_slope_suspects(right, left, middle, h),
            (ONE_SIDED, STEP_IGNORED): AnyOf((f(x + step) - f(x)) / step for step in (1e-4, -1e-4)),
        }
        known = {"f(x + h)": right, "f(x - h)": left, "f(x)": middle}
        checker.compare("difference with a long step", answer(f, x, h), _central(f, x, h), suspects, known)


parts = [
    Part("derivative-1", "slopes", _slopes),
    Part("derivative-2", "central difference with the step asked for", _central_difference),
]
