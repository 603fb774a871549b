"""What the exercises on buying fruit share: the purchase, and misconceptions about it."""

from typing import Any

from course_lib.checks.checker import Misconception

TAX_NOT_PASSED_BACK = Misconception(
    "The tax is missing from the backward pass",
    "On its way to the fruit, the signal goes through the tax node. What should that node do to it?",
)
TAX_NODE_SWAPPED = Misconception(
    "The gradients of the tax node are swapped",
    "The tax node has two inputs, the cost and the tax. Which of its gradients goes on to the fruit?",
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
