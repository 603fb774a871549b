"""Checks for `basket_values`, assignment 5.1."""

from collections.abc import Iterator

import numpy as np

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects, is_close
from course_lib.checks.exercises import fruit
from course_lib.checks.exercises.designed_inputs import purchases

APPLE_IN_ORANGES = Misconception(
    "The cost of the oranges uses a number that belongs to the apples",
    "Change the price of an apple and nothing else. Should the cost of the oranges change? Does yours?",
)
COSTS_SWAPPED = Misconception(
    "The costs of apples and oranges are swapped",
    "Both numbers are right, but each is under the other's key. Which key did you give to which?",
)
TAX_TOO_EARLY = Misconception(
    "An intermediate value already includes the tax",
    "Follow the graph from left to right: which nodes has this value passed through, and is the tax node one of them?",
)
ONE_KIND_ONLY = Misconception(
    "Only one kind of fruit is counted",
    "Change the number of the other kind of fruit. Should the cost of everything change?",
)
COSTS_MULTIPLIED = Misconception(
    "The costs of apples and oranges are multiplied",
    "Apples for 200 and oranges for 450: how much money is that together? Which operation did you use?",
)
SUMS_MULTIPLIED = Misconception(
    "Prices and counts are added before they are multiplied",
    "Try 1 apple at 100 and 1 orange at 150. You should pay 250 before tax. Why is your result larger?",
)
TAX_ON_ONE_KIND = Misconception(
    "Only one kind of fruit is taxed",
    "Which part of your expression does the tax multiply? (What is 2 + 3 * 10 in Python?)",
)
TAX_TWICE = Misconception(
    "The tax is applied twice", "How many tax nodes does the graph have, and how often do you multiply by the tax?"
)


_BASKET = ["apple_cost", "orange_cost", "all_cost", "total"]


def _baskets(checker: Checker, answer: Answer) -> Iterator[tuple[list[float], dict]]:
    for values in purchases(checker, (50.0, 90.0), (1.5, 3), (100.0, 150.0), (4.0, 9.0), (1.1, 1.3)):
        yield values, checker.entries(answer(*values), "what basket_values returns", _BASKET)


def _basket_costs(checker: Checker, answer: Answer) -> None:
    for values, basket in _baskets(checker, answer):
        _compare_costs(checker, basket, *values)


def _compare_costs(
    checker: Checker,
    basket: dict,
    apple_price: float,
    apple_count: float,
    orange_price: float,
    orange_count: float,
    tax: float,
) -> None:
    apple_cost, orange_cost = apple_price * apple_count, orange_price * orange_count
    mixed_up = [apple_price * orange_count, orange_price * apple_count, apple_cost]
    suspects: dict[str, Suspects] = {
        "apple_cost": {
            COSTS_SWAPPED: orange_cost,
            TAX_TOO_EARLY: apple_cost * tax,
            fruit.COUNT_FORGOTTEN: apple_price,
            fruit.PRICE_AND_COUNT_ADDED: apple_price + apple_count,
        },
        "orange_cost": {
            APPLE_IN_ORANGES: AnyOf(mixed_up),
            COSTS_SWAPPED: apple_cost,
            TAX_TOO_EARLY: orange_cost * tax,
            fruit.COUNT_FORGOTTEN: orange_price,
            fruit.PRICE_AND_COUNT_ADDED: orange_price + orange_count,
        },
        "all_cost": {
            APPLE_IN_ORANGES: AnyOf(apple_cost + wrong for wrong in mixed_up),
            TAX_TOO_EARLY: (apple_cost + orange_cost) * tax,
            TAX_ON_ONE_KIND: AnyOf([apple_cost + orange_cost * tax, apple_cost * tax + orange_cost]),
            fruit.COUNT_FORGOTTEN: apple_price + orange_price,
            fruit.PRICE_AND_COUNT_ADDED: apple_price + apple_count + orange_price + orange_count,
            ONE_KIND_ONLY: AnyOf([apple_cost, orange_cost]),
            COSTS_MULTIPLIED: apple_cost * orange_cost,
            SUMS_MULTIPLIED: (apple_price + orange_price) * (apple_count + orange_count),
        },
    }
    expected = {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": apple_cost + orange_cost}
    for name, value in expected.items():
        checker.compare(name, basket[name], value, suspects[name])


def _basket_total(checker: Checker, answer: Answer) -> None:
    for values, basket in _baskets(checker, answer):
        _compare_total(checker, basket, *values)


def _compare_total(
    checker: Checker,
    basket: dict,
    apple_price: float,
    apple_count: float,
    orange_price: float,
    orange_count: float,
    tax: float,
) -> None:
    apple_cost, orange_cost = apple_price * apple_count, orange_price * orange_count
    all_cost = apple_cost + orange_cost
    # A wrong all_cost is checked in part 1. Here it is enough if the total follows from it.
    theirs = checker.numbers(basket["all_cost"], "all_cost")
    total = checker.numbers(basket["total"], "total")
    is_cost = bool(np.all(theirs > 1)) or is_close(theirs, all_cost * tax)
    follows = theirs.shape == total.shape == () and is_cost and is_close(total, theirs * tax)
    suspects = {
        **fruit.tax_suspects(all_cost, tax),
        fruit.TAX_FORGOTTEN: AnyOf([all_cost, theirs]),
        fruit.TAX_ADDED: AnyOf([all_cost + tax, theirs + tax]),
        TAX_ON_ONE_KIND: AnyOf([apple_cost + orange_cost * tax, apple_cost * tax + orange_cost]),
        TAX_TWICE: all_cost * tax**2,
    }
    checker.compare("total", total, theirs * tax if follows else all_cost * tax, suspects)


parts = [Part("basket_values-1", "intermediate values", _basket_costs), Part("basket_values-2", "total", _basket_total)]
