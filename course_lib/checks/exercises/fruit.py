"""What the exercises on buying fruit share: the purchase, and misconceptions about it."""

import math
from collections.abc import Mapping
from typing import Any

from course_lib.checks.checker import AnyOf, Misconception, Suspects

TAX_FORGOTTEN = Misconception(
    "The payment does not include the tax",
    "Change the tax from 1.1 to 1.2 and keep everything else: should the payment stay the same? Does yours?",
)
TAX_ADDED = Misconception(
    "The tax is added like an amount of money",
    "With a tax of 1.1, your payment is 1.1 higher than the cost, whether that is 2 or 2,000. "
    "What kind of number is 1.1?",
)
TAX_AS_RATE = Misconception(
    "The tax factor is treated as a percentage or a rate",
    "A tax of 10 % is passed as 1.1 here, not as 10 or 0.1. What should a tax of 1.0 do to the payment?",
)
COUNT_FORGOTTEN = Misconception(
    "The count has no effect", "Twice as many should cost twice as much. Where does your code use the count?"
)
PRICE_AND_COUNT_ADDED = Misconception(
    "Price and count are added", "What do 3 apples at 100 cost, and what does your code make of the 3 and the 100?"
)
ROUNDED = Misconception(
    "The result is rounded",
    "We will ask how a tiny change of the price affects the payment. What happens to a tiny change when you round?",
)
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


def tax_suspects(cost: float, tax: float) -> Suspects:
    """Return what each misconception about the tax makes of a payment."""
    total = cost * tax
    return {
        TAX_FORGOTTEN: cost,
        TAX_ADDED: cost + tax,
        TAX_AS_RATE: AnyOf([cost * (1 + tax), cost * (1 + tax / 100), cost * tax / 100, cost * (tax - 1)]),
        ROUNDED: AnyOf([round(total), int(total), math.ceil(total), round(total, 1), round(total, 2)]),
    }


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
