"""Checks for `buy_fruit`, assignment 5.4."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, Checker, Misconception, Part, Suspects, is_close
from course_lib.checks.exercises import fruit
from course_lib.gradients import numerical_gradient
from course_lib.layers import AddLayer, MulLayer

ONE_LAYER_FOR_ALL = Misconception(
    "One layer object is used for several multiplications",
    "A layer keeps the inputs of its latest forward pass. "
    "When the backward pass reaches the apples, whose inputs does the layer still hold?",
)
NOT_WITH_LAYERS = Misconception(
    "buy_fruit does not use the layers",
    "Which MulLayer and AddLayer objects does buy_fruit make, and where does it call their forward and backward?",
)

_SAME = 1e-9  # tolerance for "the number that a layer returned": a conversion may cost the last digit, but no more
_INPUTS = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]


def _watched(layer: type, used: dict[str, list[Any]]) -> type:
    """Return a kind of layer that notes what its methods return."""

    class Watched(layer):
        exposed = ("forward", "backward")

        def forward(self, x: Any, y: Any) -> Any:
            return noted("forward", super().forward(x, y))

        def backward(self, dout: Any) -> Any:
            return noted("backward", super().backward(dout))

    def noted(method: str, result: Any) -> Any:
        used.setdefault(f"{layer.__name__}.{method}", []).append(result)
        return result

    return Watched


def _buy_fruit(checker: Checker, answer: Answer) -> tuple[NDArray, Any, Any, dict[str, list[Any]]]:
    """Call `buy_fruit` with correct layers in place of the student's own, and note what they return."""
    used: dict[str, list[Any]] = {}
    values = checker.rng.uniform([50, 1, 100, 4, 1.1], [90, 3, 150, 9, 1.3])
    with answer.with_substitutes(MulLayer=_watched(MulLayer, used), AddLayer=_watched(AddLayer, used)):
        result = answer(*map(float, values))
    total, gradients = checker.several(result, "buy_fruit", ["total", "gradients"])
    return values, total, gradients, used


def _require_layers(
    checker: Checker, method: str, used: dict[str, list[Any]], quantity: str, mine: list[Any], problem: str
) -> None:
    """Report it if a method of the layers was not called, or if it did not return some number."""
    called = {f"MulLayer.{method}", f"AddLayer.{method}"} <= used.keys()
    no_pass = f"no {method} pass of MulLayer and AddLayer was seen"
    checker.require(f"{method} through layers", called, no_pass, NOT_WITH_LAYERS)
    returned = [value for name, values in used.items() if name.endswith(method) for value in np.ravel(values)]
    known = not returned or all(any(is_close(each, value, _SAME) for value in returned) for each in mine)
    checker.require(quantity, known, problem, NOT_WITH_LAYERS)


def _total(checker: Checker, answer: Answer) -> None:
    values, total, _, used = _buy_fruit(checker, answer)
    expected = fruit.payment(*values)
    checker.compare("total", total, expected, {fruit.TAX_FORGOTTEN: expected / values[-1]})
    _require_layers(checker, "forward", used, "total comes out of a layer", [total], "no layer returned that number")


def _gradients(checker: Checker, answer: Answer) -> None:
    values, _, gradients, used = _buy_fruit(checker, answer)
    gradients = checker.entries(gradients, "the second value that buy_fruit returns", _INPUTS)
    expected = dict(zip(_INPUTS, numerical_gradient(lambda v: fruit.payment(*v), values), strict=True))
    tax, all_cost = values[-1], expected["tax"]
    for name in _INPUTS:
        suspects: Suspects = {}
        if name != "tax":
            of_last = tax * (tax if name.endswith("price") else all_cost)
            suspects = {**fruit.input_suspects(name, expected, tax), ONE_LAYER_FOR_ALL: of_last}
        checker.compare(name, gradients[name], expected[name], suspects)
    # If each fruit is taxed separately, the tax has two gradients to add up: no single layer returns its gradient.
    mine = [gradients[name] for name in _INPUTS if name != "tax"]
    quantity = "gradients come out of layers"
    _require_layers(checker, "backward", used, quantity, mine, "no layer returned some of them")


parts = [Part("buy_fruit-1", "total", _total), Part("buy_fruit-2", "gradients", _gradients)]
