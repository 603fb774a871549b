"""What the exercises on buying fruit share: the purchase, and misconceptions about it."""

from collections.abc import Mapping
from typing import Any

from course_lib.checks.checker import Misconception, Suspects

TAX_NOT_PASSED_BACK = Misconception(
    "The tax is missing from the backward pass",
    "On its way to the fruit, the signal goes through the tax node. What should that node do to it?",
)
TAX_NODE_SWAPPED = Misconception(
    "The gradients of the tax node are swapped",
    "The tax node has two inputs, the cost and the tax. Which of its gradients goes on to the fruit?",
)
PRICE_AND_COUNT_SWAPPED = Misconception(
    "The gradients of price and count are swapped",
    "Raise the price of one apple by 1: by how much does the payment rise? "
    "Is that your gradient of the price, or your gradient of the count?",
)
FRUITS_SWAPPED = Misconception(
    "The gradients of apples and oranges are swapped",
    "If you buy one more orange, whose price decides how much more you pay? Which fruit got that gradient in yours?",
)
TOTAL_FOR_COST = Misconception(
    "The gradient of the tax includes the tax",
    "What enters the tax node beside the tax: the cost, or the payment with the tax already in it?",
)
VALUES_FOR_GRADIENTS = Misconception(
    "The values are given in place of the gradients",
    "Values are above the edges, gradients below. If an apple costs 1 more, how much more do you pay?",
)


def payment(apple_price: Any, apple_count: Any, orange_price: Any, orange_count: Any, tax: Any) -> Any:
    """Return what apples and oranges cost, with the tax."""
    return (apple_price * apple_count + orange_price * orange_count) * tax


def input_suspects(name: str, values: Mapping[str, float]) -> Suspects:
    """Return what swaps and a missing tax make of a gradient: that of a price or a count, by name."""
    tax = values["tax"]
    partner = {"price": "count", "count": "price"}
    fruit, _, what = name.partition("_")
    other_fruit = "orange" if fruit == "apple" else "apple"
    return {
        TAX_NOT_PASSED_BACK: values[f"{fruit}_{partner[what]}"],
        PRICE_AND_COUNT_SWAPPED: values[name] * tax,
        FRUITS_SWAPPED: values[f"{other_fruit}_{partner[what]}"] * tax,
        (TAX_NOT_PASSED_BACK, PRICE_AND_COUNT_SWAPPED): values[name],
    }
