"""Checks for assignment 5.3: `add_backward`, `mul_backward`, `apple_gradients` and `fruit_blanks`."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.draw import distinct_numbers
from course_lib.checks.misconceptions import SIGNAL_IGNORED, WRONG_SIGN
from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import AnyOf, Misconception, Suspects, Trial, brief
from course_lib.gradients import numerical_gradient

SHARED_OUT = Misconception(
    "The signal is shared out between the inputs",
    "If x rises by 1, by how much does x + y rise: by 1, or by a half? So how much of the signal belongs to x?",
)
ONE_INPUT_ONLY = Misconception(
    "Only one of the inputs gets the signal",
    "The sum follows x, and it follows y as well. Which of them gets nothing from your node?",
)
DOUBLED = Misconception(
    "The signal is doubled",
    "If x rises by 1 and y stays, by how much does x + y rise? Is anything added up on the way back?",
)
NOT_SWAPPED = Misconception(
    "Each input got the gradient that belongs to the other",
    "With 2 apples, raise the price by 1: by how much does the cost rise, "
    "and which of the two inputs is that: the price or the count?",
)
LIKE_ADDITION = Misconception(
    "The signal passes unchanged, as through an addition node",
    "With 2 apples, raise the price by 1: by how much does the cost rise? Does it matter how many apples there are?",
)
OUTPUT_FOR_INPUT = Misconception(
    "The signal is multiplied by the output of the node",
    "Does the way back ask how large x · y is, or how strongly it follows one of its inputs?",
)
INPUT_ADDED = Misconception(
    "The signal and an input are added",
    "If what arrives from the right is 0, what should come out on the left? Does yours?",
)
UPSTREAM_TWICE = Misconception(
    "The upstream value is counted more than once",
    "If what arrives from the right is twice as large, what comes out should be twice as large too. "
    "Is yours four times as large?",
)

TAX_FORGOTTEN = Misconception(
    "The tax is missing from the way back",
    "On its way to the fruit the signal goes through the tax node. What does that node multiply it by?",
)
PRICE_AND_COUNT_EXCHANGED = Misconception(
    "The gradients of price and count are exchanged",
    "Raise the price of one apple by 1: by how much does the payment rise? Is that what stands under the price?",
)
TAX_NODE_EXCHANGED = Misconception(
    "The gradients of the tax node are exchanged",
    "The tax node has two inputs, the cost and the tax. Which of its gradients goes on to the fruit?",
)
TOTAL_FOR_COST = Misconception(
    "The gradient of the tax contains the tax",
    "What enters the tax node beside the tax: the cost, or the payment with the tax in it?",
)
VALUES_FOR_GRADIENTS = Misconception(
    "The values stand where the gradients belong",
    "Values go above the edges, gradients below. If an apple costs 1 more, how much more is to be paid?",
)
FRUITS_EXCHANGED = Misconception(
    "The gradients of apples and oranges are exchanged",
    "If one more orange is bought, whose price decides how much more is to be paid?",
)
PER_CENT = Misconception(
    "The gradient of the tax is for one per cent",
    "What is one unit of a tax that is written as 1.1: one per cent more, or 1.0 more?",
)
COST_IN_ADDITION = Misconception(
    "The addition node multiplies by one of the costs",
    "If the oranges cost 1 more, by how much does the cost of all rise? Does it matter what the apples cost?",
)


# ---------------------------------------------------------------------------------------------------------------------
# One node
# ---------------------------------------------------------------------------------------------------------------------


def _add_backward(trial: Trial, answer: Subject) -> None:
    def compare(words: str, upstream: float) -> None:
        dx, dy = trial.several(answer(upstream), "add_backward", ["dx", "dy"])
        inputs = np.array(distinct_numbers(trial.rng, 2))
        expected = numerical_gradient(lambda inputs: upstream * np.sum(inputs), inputs)
        suspects = {
            SIGNAL_IGNORED: 1,
            SHARED_OUT: upstream / 2,
            ONE_INPUT_ONLY: 0,
            DOUBLED: 2 * upstream,
            UPSTREAM_TWICE: upstream**2,
            WRONG_SIGN: -upstream,
            (SIGNAL_IGNORED, SHARED_OUT): 0.5,
        }
        trial.compare(f"dx{words}", dx, expected[0], suspects)
        trial.compare(f"dy{words}", dy, expected[1], suspects)

    compare("", *distinct_numbers(trial.rng, 1))
    compare("", 1.0 + distinct_numbers(trial.rng, 2)[0])
    compare(", an integer", int(trial.rng.integers(3, 99)))


def _mul_backward(trial: Trial, answer: Subject) -> None:
    def compare(words: str, x: float, y: float, upstream: float) -> None:
        dx, dy = trial.several(answer(x, y, upstream), "mul_backward", ["dx", "dy"])
        for name, mine, own, other in (("dx", dx, x, y), ("dy", dy, y, x)):
            expected = numerical_gradient(lambda own, other=other: upstream * own * other, own)
            suspects = {
                NOT_SWAPPED: upstream * own,
                SIGNAL_IGNORED: other,
                LIKE_ADDITION: upstream,
                OUTPUT_FOR_INPUT: upstream * x * y,
                INPUT_ADDED: AnyOf([upstream + other, upstream + own]),
                UPSTREAM_TWICE: upstream**2 * other,
                WRONG_SIGN: -upstream * other,
                (NOT_SWAPPED, SIGNAL_IGNORED): own,
                (NOT_SWAPPED, WRONG_SIGN): -upstream * own,
                (OUTPUT_FOR_INPUT, SIGNAL_IGNORED): x * y,
                (LIKE_ADDITION, SIGNAL_IGNORED): 1,
            }
            trial.compare(name + words, mine, expected, suspects)

    x, y, upstream = distinct_numbers(trial.rng, 3)
    compare("", x, y, upstream)
    with trial.attempt("an input that is 0"):
        # Whoever divides the output by one input to get the other is in for a surprise.
        compare(", x is 0", 0.0, y, upstream)
        compare(", y is 0", x, 0.0, upstream)


# ---------------------------------------------------------------------------------------------------------------------
# apple_gradients
# ---------------------------------------------------------------------------------------------------------------------


def _right_mul_backward(x: float, y: float, upstream: float) -> tuple[float, float]:
    return upstream * y, upstream * x


def _apple_gradients(trial: Trial, answer: Subject) -> None:
    def compare(words: str, values: list[float], *upstream: float) -> None:
        start = upstream[0] if upstream else 1.0
        price, count, tax = values
        names = ["price", "count", "tax"]
        with answer.with_parts(mul_backward=_right_mul_backward):
            gradients = trial.entries(answer(*values, *upstream), "what apple_gradients returns", names)
        cost = price * count
        expected = dict(zip(names, numerical_gradient(lambda v: start * np.prod(v), np.array(values)), strict=True))
        for name, own, other in (("price", price, count), ("count", count, price)):
            suspects = {
                SIGNAL_IGNORED: other * tax,
                TAX_FORGOTTEN: start * other,
                PRICE_AND_COUNT_EXCHANGED: start * own * tax,
                TAX_NODE_EXCHANGED: start * cost * other,
                VALUES_FOR_GRADIENTS: own,
                UPSTREAM_TWICE: start**2 * other * tax,
                (TAX_FORGOTTEN, SIGNAL_IGNORED): other,
                (TAX_FORGOTTEN, PRICE_AND_COUNT_EXCHANGED): start * own,
                (PRICE_AND_COUNT_EXCHANGED, SIGNAL_IGNORED): own * tax,
            }
            trial.compare(name + words, gradients[name], expected[name], suspects)
        suspects = {
            SIGNAL_IGNORED: cost,
            TAX_NODE_EXCHANGED: start * tax,
            TOTAL_FOR_COST: start * cost * tax,
            VALUES_FOR_GRADIENTS: tax,
            UPSTREAM_TWICE: start**2 * cost,
            (TOTAL_FOR_COST, SIGNAL_IGNORED): cost * tax,
        }
        trial.compare(f"tax{words}", gradients["tax"], expected["tax"], suspects)

    *values, upstream = map(abs, distinct_numbers(trial.rng, 4))
    compare("", values, upstream)
    values = list(map(float, trial.rng.uniform([50, 2, 1.05], [200, 9, 1.3])))
    compare(", upstream left out", values)


# ---------------------------------------------------------------------------------------------------------------------
# fruit_blanks
# ---------------------------------------------------------------------------------------------------------------------

_FRUIT = {"apple_count": 2.0, "apple_price": 100.0, "orange_price": 150.0, "orange_count": 3.0, "tax": 1.1}


def _compare_blank(trial: Trial, name: str, blanks: Mapping[str, Any], expected: float, suspects: Suspects) -> None:
    """Compare as `Trial.compare` does, but keep the right number back: it is the same each time, and the answer."""
    if not trial.compare(name, blanks[name], expected, suspects):
        trial.findings[name].problem = f"is {brief(blanks[name])}, which does not belong there"


def _payment(values: NDArray) -> float:
    apple_count, apple_price, orange_price, orange_count, tax = values
    return (apple_price * apple_count + orange_price * orange_count) * tax


def _input_blanks(trial: Trial, answer: Subject) -> None:
    blanks = trial.entries(answer(), "what fruit_blanks returns", _FRUIT)
    gradients = numerical_gradient(_payment, np.array(list(_FRUIT.values())))
    expected = dict(zip(_FRUIT, gradients, strict=True))
    tax, all_cost = _FRUIT["tax"], expected["tax"]
    costs = {fruit: _FRUIT[f"{fruit}_price"] * _FRUIT[f"{fruit}_count"] for fruit in ("apple", "orange")}
    for name, value in _FRUIT.items():
        if name == "tax":
            suspects = {
                VALUES_FOR_GRADIENTS: value,
                PER_CENT: AnyOf([all_cost / 100, all_cost / 10]),
                TOTAL_FOR_COST: all_cost * tax,
                TAX_NODE_EXCHANGED: tax,
            }
        else:
            fruit, _, what = name.partition("_")
            same_fruit = f"{fruit}_{'count' if what == 'price' else 'price'}"
            other_fruit = "orange" if fruit == "apple" else "apple"
            suspects = {
                TAX_FORGOTTEN: expected[name] / tax,
                PRICE_AND_COUNT_EXCHANGED: expected[same_fruit],
                FRUITS_EXCHANGED: expected[f"{other_fruit}_{what}"],
                VALUES_FOR_GRADIENTS: value,
                SHARED_OUT: expected[name] / 2,
                COST_IN_ADDITION: AnyOf([expected[name] * costs["apple"], expected[name] * costs["orange"]]),
                TAX_NODE_EXCHANGED: expected[name] / tax * all_cost,
                (TAX_FORGOTTEN, PRICE_AND_COUNT_EXCHANGED): expected[same_fruit] / tax,
            }
        _compare_blank(trial, name, blanks, expected[name], suspects)


def _intermediate_blanks(trial: Trial, answer: Subject) -> None:
    costs = {"all_cost": 650.0, "apple_cost": 200.0, "orange_cost": 450.0}
    blanks = trial.entries(answer(), "what fruit_blanks returns", costs)
    tax = _FRUIT["tax"]
    for name, cost in costs.items():
        expected = numerical_gradient(lambda moved, cost=cost: (650.0 - cost + moved) * tax, cost)
        suspects = {TAX_FORGOTTEN: 1, VALUES_FOR_GRADIENTS: cost, TAX_NODE_EXCHANGED: 650}
        if name != "all_cost":
            suspects |= {SHARED_OUT: tax / 2, COST_IN_ADDITION: AnyOf([tax * 200, tax * 450])}
        _compare_blank(trial, name, blanks, expected, suspects)


parts = [
    Part("add_backward-1", "gradients", _add_backward),
    Part("mul_backward-1", "gradients", _mul_backward),
    Part("apple_gradients-1", "gradients", _apple_gradients),
    Part("fruit_blanks-1", "the inputs", _input_blanks),
    Part("fruit_blanks-2", "the intermediate values", _intermediate_blanks),
]
