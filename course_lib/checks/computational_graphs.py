"""Checks for assignment 5.1: `apple_total`, `basket_values` and `derivative`."""

import math
from collections.abc import Callable

import numpy as np

from course_lib.checks.misconceptions import INTEGERS_TRUNCATED, WRONG_SIGN
from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import AnyOf, Misconception, Suspects, Trial

TAX_FORGOTTEN = Misconception(
    "The payment is without tax",
    "Change the tax from 1.1 to 1.2 and keep the rest: should the payment stay as it is? Does yours?",
)
TAX_ADDED = Misconception(
    "The tax is added like an amount of money",
    "With a tax of 1.1, your payment is 1.1 higher than the cost, whether that is 2 or 2,000. "
    "What kind of number is 1.1?",
)
TAX_TAKEN_FOR_RATE = Misconception(
    "The tax is taken for a percentage or a rate",
    "A tax of 10 % arrives as 1.1 here, not as 10 or 0.1. What should a tax of 1.0 do to the payment?",
)
COUNT_FORGOTTEN = Misconception(
    "The count has no effect", "Twice as many should cost twice as much. Where does the count come into your code?"
)
PRICE_AND_COUNT_ADDED = Misconception(
    "Price and count are added", "What do 3 apples at 100 cost, and what does your code make of the 3 and the 100?"
)
ROUNDED = Misconception(
    "The result is rounded",
    "We will ask what a tiny change of the price does to the payment. What becomes of a tiny change that is rounded?",
)
ORANGES_AS_APPLES = Misconception(
    "The cost of the oranges contains a number that belongs to the apples",
    "Change the price of an apple and nothing else. Should the cost of the oranges follow? Does yours?",
)
COSTS_EXCHANGED = Misconception(
    "The costs of apples and oranges are exchanged",
    "Both numbers are right, but each stands where the other belongs. Which key did you give to which?",
)
TAX_ON_THE_WAY = Misconception(
    "An intermediate value contains the tax already",
    "Follow the graph from left to right: through which nodes has this value gone, and is the tax node one of them?",
)
ONE_KIND_ONLY = Misconception(
    "Only one kind of fruit is counted", "Change the number of the other kind. Should the cost of all follow?"
)
COSTS_MULTIPLIED = Misconception(
    "The costs of apples and oranges are multiplied",
    "Apples for 200 and oranges for 450: how much money is that together? Which operation did you use?",
)
SUMS_MULTIPLIED = Misconception(
    "Prices and counts are added up before they are multiplied",
    "Try 1 apple at 100 and 1 orange at 150. You should pay 250 before tax. Why is yours more?",
)
TAX_ON_ONE_KIND = Misconception(
    "Only one kind of fruit is taxed",
    "Which part of your expression does the tax multiply? (What is 2 + 3 * 10 for Python?)",
)
TAX_TWICE = Misconception(
    "The tax is in the payment twice", "How many tax nodes has the graph, and how often do you multiply by the tax?"
)

ONE_SIDED = Misconception(
    "The difference is one-sided",
    "A central difference steps to the right and to the left. Which two places do you compare? "
    "Try f(x) = x² at 0: how steep is it there, and what do you get?",
)
OTHER_DISTANCE = Misconception(
    "The difference is divided by another distance than the one between the two places",
    "How far apart are the two places at which you call f? And what do you divide by?",
)
STEP_MULTIPLIES = Misconception(
    "The step multiplies where it should divide",
    "Python works from left to right: what is 12 / 2 * 3? Which part of your expression belongs in parentheses?",
)
NOT_DIVIDED = Misconception(
    "The difference is not divided by anything",
    "With a smaller step, f differs less between the two places, though its slope is the same. "
    "What makes a slope of a difference?",
)
SUM_OF_VALUES = Misconception(
    "The two values of f are added", "What should come out for a function that is the same everywhere?"
)
VALUE_FOR_SLOPE = Misconception(
    "This is the value of f, not its slope", "What is the slope of a function that is 5 everywhere?"
)
STEP_IGNORED = Misconception(
    "The step h is not the one that was asked for",
    "With a long step, a central difference of a curved function is visibly off. Yours is not. Which h does it use?",
)
STEP_HALVED = Misconception(
    "The steps are half as long as they should be",
    "How far from x are the two places at which you call f? And how far from x should each of them be?",
)


# ---------------------------------------------------------------------------------------------------------------------
# Purchases
# ---------------------------------------------------------------------------------------------------------------------


def _apple_total(trial: Trial, answer: Subject) -> None:
    def compare(quantity: str, price: float, count: float, tax: float) -> None:
        cost = price * count
        total = cost * tax
        suspects = {
            TAX_FORGOTTEN: cost,
            TAX_ADDED: cost + tax,
            TAX_TAKEN_FOR_RATE: AnyOf([cost * (1 + tax), cost * (1 + tax / 100), cost * tax / 100, cost * (tax - 1)]),
            COUNT_FORGOTTEN: price * tax,
            PRICE_AND_COUNT_ADDED: (price + count) * tax,
            ROUNDED: AnyOf([round(total), int(total), math.ceil(total), round(total, 1), round(total, 2)]),
            (PRICE_AND_COUNT_ADDED, TAX_FORGOTTEN): price + count,
            (PRICE_AND_COUNT_ADDED, TAX_ADDED): price + count + tax,
            (COUNT_FORGOTTEN, TAX_FORGOTTEN): price,
        }
        trial.compare(quantity, answer(price, count, tax), total, suspects)

    rng = trial.rng
    tax = float(rng.uniform(1.05, 1.3))
    compare("payment", float(rng.uniform(50, 200)), int(rng.integers(2, 9)), tax)
    compare("payment, small price", float(rng.uniform(0.031, 0.069)), int(rng.integers(2, 9)), tax)
    compare("payment, no tax", float(rng.uniform(50, 200)), int(rng.integers(2, 9)), 1)


_BASKET = ["apple_cost", "orange_cost", "all_cost", "total"]


def _basket(trial: Trial, answer: Subject) -> tuple[tuple[float, ...], dict]:
    values = tuple(map(float, trial.rng.uniform([50, 1.5, 100, 4, 1.1], [90, 3, 150, 9, 1.3])))
    return values, trial.entries(answer(*values), "what basket_values returns", _BASKET)


def _basket_costs(trial: Trial, answer: Subject) -> None:
    (apple_price, apple_count, orange_price, orange_count, tax), basket = _basket(trial, answer)
    apple_cost, orange_cost = apple_price * apple_count, orange_price * orange_count
    mixed_up = [apple_price * orange_count, orange_price * apple_count, apple_cost]
    suspects: dict[str, Suspects] = {
        "apple_cost": {
            COSTS_EXCHANGED: orange_cost,
            TAX_ON_THE_WAY: apple_cost * tax,
            COUNT_FORGOTTEN: apple_price,
            PRICE_AND_COUNT_ADDED: apple_price + apple_count,
        },
        "orange_cost": {
            ORANGES_AS_APPLES: AnyOf(mixed_up),
            COSTS_EXCHANGED: apple_cost,
            TAX_ON_THE_WAY: orange_cost * tax,
            COUNT_FORGOTTEN: orange_price,
            PRICE_AND_COUNT_ADDED: orange_price + orange_count,
        },
        "all_cost": {
            ORANGES_AS_APPLES: AnyOf(apple_cost + wrong for wrong in mixed_up),
            TAX_ON_THE_WAY: (apple_cost + orange_cost) * tax,
            TAX_ON_ONE_KIND: AnyOf([apple_cost + orange_cost * tax, apple_cost * tax + orange_cost]),
            COUNT_FORGOTTEN: apple_price + orange_price,
            PRICE_AND_COUNT_ADDED: apple_price + apple_count + orange_price + orange_count,
            ONE_KIND_ONLY: AnyOf([apple_cost, orange_cost]),
            COSTS_MULTIPLIED: apple_cost * orange_cost,
            SUMS_MULTIPLIED: (apple_price + orange_price) * (apple_count + orange_count),
        },
    }
    expected = {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": apple_cost + orange_cost}
    for name, value in expected.items():
        trial.compare(name, basket[name], value, suspects[name])


def _basket_total(trial: Trial, answer: Subject) -> None:
    (apple_price, apple_count, orange_price, orange_count, tax), basket = _basket(trial, answer)
    apple_cost, orange_cost = apple_price * apple_count, orange_price * orange_count
    all_cost = apple_cost + orange_cost
    # A wrong all_cost is looked at by part 1. Here it is enough if the total follows from it.
    theirs = trial.numbers(basket["all_cost"], "all_cost")
    total = trial.numbers(basket["total"], "total")
    follows = theirs.shape == total.shape == () and theirs > 1 and np.isclose(total, theirs * tax)
    suspects = {
        TAX_FORGOTTEN: AnyOf([all_cost, theirs]),
        TAX_ADDED: AnyOf([all_cost + tax, theirs + tax]),
        TAX_TAKEN_FOR_RATE: AnyOf([all_cost * (1 + tax), all_cost * (1 + tax / 100), all_cost * tax / 100]),
        TAX_ON_ONE_KIND: AnyOf([apple_cost + orange_cost * tax, apple_cost * tax + orange_cost]),
        TAX_TWICE: all_cost * tax**2,
        ROUNDED: AnyOf([round(all_cost * tax), int(all_cost * tax), round(all_cost * tax, 1)]),
    }
    trial.compare("total", total, theirs * tax if follows else all_cost * tax, suspects)


# ---------------------------------------------------------------------------------------------------------------------
# derivative
# ---------------------------------------------------------------------------------------------------------------------

Function = Callable[[float], float]


def _of_one_number(f: Function) -> Function:
    """Make a function complain where it is given anything but a number."""

    def one_number(x: float) -> float:
        if np.ndim(x) != 0:
            raise TypeError(f"f takes one number, but was given {type(x).__name__} of shape {np.shape(x)}")
        return float(f(float(x)))

    return one_number


def _cubic(rng: np.random.Generator) -> Function:
    a, b, c, d = map(float, rng.choice([-1, 1], 4) * rng.uniform(1, 3, 4))
    return _of_one_number(lambda x: a * x**3 + b * x**2 + c * x + d)


def _central(f: Function, x: float, h: float) -> float:
    return (f(x + h) - f(x - h)) / (2 * h)


def _slopes(trial: Trial, answer: Subject) -> None:
    """Look at the slopes that come out for short steps; whether they are central differences is not asked here."""
    rng = trial.rng
    h = 1e-4

    def compare(quantity: str, f: Function, x: float, more: Suspects | None = None) -> None:
        slope = trial.numbers(answer(f, x), "what derivative returns")
        right, left, middle = f(x + h), f(x - h), f(x)
        candidates = [(right - left) / (2 * h), (right - middle) / h, (middle - left) / h]
        near = [value for value in candidates if slope.ndim == 0 and np.isclose(slope, value, rtol=1e-5, atol=1e-7)]
        suspects = {
            OTHER_DISTANCE: AnyOf([(right - left) / h, (right - middle) / (2 * h), (middle - left) / (2 * h)]),
            STEP_MULTIPLIES: AnyOf([(right - left) / 2 * h, (right - middle) * h]),
            NOT_DIVIDED: AnyOf([right - left, right - middle]),
            SUM_OF_VALUES: AnyOf([(right + left) / (2 * h), (right + left) / 2]),
            VALUE_FOR_SLOPE: middle,
            WRONG_SIGN: AnyOf(-value for value in candidates),
        }
        trial.compare(quantity, slope, near[0] if near else candidates[0], suspects | (more or {}))

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
        compare("slope at an integer x", f, x, {INTEGERS_TRUNCATED: (f(int(x + h)) - f(int(x - h))) / (2 * h)})


def _central_difference(trial: Trial, answer: Subject) -> None:
    """Take steps so long that every kind of difference gives a value of its own."""
    rng = trial.rng
    factor = float(rng.uniform(0.5, 1))
    for f in (_cubic(rng), _of_one_number(lambda x: math.exp(factor * x))):
        x, h = float(rng.uniform(-2, 2)), float(rng.uniform(0.3, 1))
        right, left, middle = f(x + h), f(x - h), f(x)
        suspects = {
            ONE_SIDED: AnyOf([(right - middle) / h, (middle - left) / h]),
            STEP_IGNORED: _central(f, x, 1e-4),
            STEP_HALVED: _central(f, x, h / 2),
            OTHER_DISTANCE: AnyOf([(right - left) / h, (right - middle) / (2 * h), (middle - left) / (2 * h)]),
            STEP_MULTIPLIES: AnyOf([(right - left) / 2 * h, (right - middle) * h]),
            NOT_DIVIDED: AnyOf([right - left, right - middle]),
            SUM_OF_VALUES: AnyOf([(right + left) / (2 * h), (right + left) / 2]),
            VALUE_FOR_SLOPE: middle,
            WRONG_SIGN: -_central(f, x, h),
            (ONE_SIDED, STEP_IGNORED): AnyOf((f(x + step) - f(x)) / step for step in (1e-4, -1e-4)),
            (OTHER_DISTANCE, STEP_IGNORED): 2 * _central(f, x, 1e-4),
        }
        trial.compare("difference with a long step", answer(f, x, h), _central(f, x, h), suspects)


parts = [
    Part("apple_total-1", "payment", _apple_total),
    Part("basket_values-1", "intermediate values", _basket_costs),
    Part("basket_values-2", "total", _basket_total),
    Part("derivative-1", "slopes", _slopes),
    Part("derivative-2", "central difference with the step asked for", _central_difference),
]
