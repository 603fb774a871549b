"""Checks for assignment 5.4: `MulLayer`, `AddLayer` and `buy_fruit`."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.draw import distinct_numbers
from course_lib.checks.independence import Gradients, require_independence
from course_lib.checks.misconceptions import UPSTREAM_IGNORED, WRONG_SIGN
from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import AnyOf, Misconception, Trial
from course_lib.gradients import numerical_gradient
from course_lib.layers import AddLayer, MulLayer

NOT_SWAPPED = Misconception(
    "Each input got the gradient that belongs to the other",
    "Move x a little and keep y: which of the two numbers decides how far x * y moves?",
)
FORWARD_ADDS = Misconception(
    "The forward pass adds", "What should two apples at 100 cost, and what does your layer make of 2 and 100?"
)
FORWARD_MULTIPLIES = Misconception(
    "The forward pass multiplies", "Which operation joins the cost of the apples to the cost of the oranges?"
)
LIKE_MULTIPLICATION = Misconception(
    "The upstream value is multiplied by an input, as in a multiplication node",
    "Move x by 1 and keep y: by how much does x + y move? Does it matter how large y is?",
)
SHARED_OUT = Misconception(
    "The upstream value is shared out between the inputs",
    "If x rises by 1, the sum rises by 1, not by a half. So how much of dout belongs to x?",
)
TAX_FORGOTTEN = Misconception(
    "The gradients of the fruit do not contain the tax",
    "Which value flows out of the last multiplication node towards the fruit? Is that where your backward pass begins?",
)
PRICE_AND_COUNT_EXCHANGED = Misconception(
    "The gradients of price and count are exchanged",
    "backward returns the gradients in the order in which forward took the inputs. In which order did you give them?",
)
APPLES_AND_ORANGES_EXCHANGED = Misconception(
    "The gradients of apples and oranges are exchanged",
    "The addition node returns two gradients. Which of them goes back into the layer of the apples?",
)
TAX_LEFT_OUT = Misconception(
    "The total is without tax", "The tax arrives as a factor such as 1.1. Which layer does it go through?"
)
ONE_LAYER_FOR_ALL = Misconception(
    "One layer object is used for several multiplications",
    "A layer keeps the inputs of its latest forward pass. "
    "When the way back reaches the apples, whose inputs does it still hold?",
)
NOT_WITH_LAYERS = Misconception(
    "buy_fruit does not run on the layers",
    "Make MulLayer and AddLayer objects inside buy_fruit; call their forward, then their backward in reverse order.",
)


def _mul_forward(trial: Trial, answer: Subject) -> None:
    x, y = distinct_numbers(trial.rng, 2)
    trial.compare("forward(x, y)", answer().forward(x, y), x * y, {FORWARD_ADDS: x + y})
    trial.compare("forward(100, 2)", answer().forward(100, 2), 200, {FORWARD_ADDS: 102})


def _mul_backward(trial: Trial, answer: Subject) -> None:
    x, y, dout = distinct_numbers(trial.rng, 3)
    layer = answer()
    layer.forward.run(x, y)
    dx, dy = trial.several(layer.backward(dout), "MulLayer.backward", ["dx", "dy"])
    both = (NOT_SWAPPED, UPSTREAM_IGNORED)
    expected = numerical_gradient(lambda x: dout * x * y, x)
    trial.compare("dx", dx, expected, {NOT_SWAPPED: dout * x, UPSTREAM_IGNORED: y, both: x})
    expected = numerical_gradient(lambda y: dout * x * y, y)
    trial.compare("dy", dy, expected, {NOT_SWAPPED: dout * y, UPSTREAM_IGNORED: x, both: y})


def _add_forward(trial: Trial, answer: Subject) -> None:
    x, y = distinct_numbers(trial.rng, 2)
    trial.compare("forward(x, y)", answer().forward(x, y), x + y, {FORWARD_MULTIPLIES: x * y})
    trial.compare("forward(200, 450)", answer().forward(200, 450), 650, {FORWARD_MULTIPLIES: 90_000})


def _add_backward(trial: Trial, answer: Subject) -> None:
    x, y, dout = distinct_numbers(trial.rng, 3)
    layer = answer()
    layer.forward.run(x, y)
    dx, dy = trial.several(layer.backward(dout), "AddLayer.backward", ["dx", "dy"])
    for name, gradient, own, other in (("dx", dx, x, y), ("dy", dy, y, x)):
        expected = numerical_gradient(lambda own, other=other: dout * (own + other), own)
        suspects = {
            UPSTREAM_IGNORED: 1,
            SHARED_OUT: dout / 2,
            LIKE_MULTIPLICATION: AnyOf([dout * other, dout * own]),
            WRONG_SIGN: -dout,
            (UPSTREAM_IGNORED, SHARED_OUT): 0.5,
            (UPSTREAM_IGNORED, LIKE_MULTIPLICATION): AnyOf([other, own]),
        }
        trial.compare(name, gradient, expected, suspects)


def _mul_independence(trial: Trial, answer: Subject) -> None:
    _independence(trial, answer, lambda dout, x, y: {"output": x * y, "dx": dout * y, "dy": dout * x})


def _add_independence(trial: Trial, answer: Subject) -> None:
    _independence(trial, answer, lambda dout, x, y: {"output": x + y, "dx": dout, "dy": dout})


def _independence(trial: Trial, answer: Subject, right: Callable[..., Gradients]) -> None:
    def gradients(layer: Subject, dout: float) -> Gradients:
        dx, dy = trial.several(layer.backward(dout), "backward", ["dx", "dy"])
        return {"dx": dx, "dy": dy}

    (x, y, dout), (x2, y2, dout2) = distinct_numbers(trial.rng, 3), distinct_numbers(trial.rng, 3)
    require_independence(trial, answer, gradients, ((x, y), dout), ((x2, y2), dout2), right)


def _fruit_total(values: NDArray) -> float:
    apple_price, apple_count, orange_price, orange_count, tax = values
    return (apple_price * apple_count + orange_price * orange_count) * tax


_FRUIT = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]


def _buy_fruit(trial: Trial, answer: Subject) -> tuple[NDArray, Any, Any, dict[str, list]]:
    """Call `buy_fruit` with correct layers in the place of the student's, and note what they return."""
    used: dict[str, list] = {}

    def noted(name: str, result: Any) -> Any:
        used.setdefault(name, []).append(result)
        return result

    class WatchedMulLayer(MulLayer):
        exposed = ("forward", "backward")

        def forward(self, x, y):
            return noted("MulLayer.forward", super().forward(x, y))

        def backward(self, dout):
            return noted("MulLayer.backward", super().backward(dout))

    class WatchedAddLayer(AddLayer):
        exposed = ("forward", "backward")

        def forward(self, x, y):
            return noted("AddLayer.forward", super().forward(x, y))

        def backward(self, dout):
            return noted("AddLayer.backward", super().backward(dout))

    values = trial.rng.uniform([50, 1, 100, 4, 1.1], [90, 3, 150, 9, 1.3])
    with answer.with_parts(MulLayer=WatchedMulLayer, AddLayer=WatchedAddLayer):
        result = answer(*map(float, values))
    total, gradients = trial.several(result, "buy_fruit", ["total", "gradients"])
    return values, total, gradients, used


def _buy_fruit_total(trial: Trial, answer: Subject) -> None:
    values, total, _, used = _buy_fruit(trial, answer)
    trial.compare("total", total, _fruit_total(values), {TAX_LEFT_OUT: _fruit_total(values) / values[-1]})
    trial.require(
        "forward through layers",
        {"MulLayer.forward", "AddLayer.forward"} <= used.keys(),
        "no forward pass of MulLayer and AddLayer was seen",
        NOT_WITH_LAYERS,
    )
    returned = [value for name, values in used.items() if name.endswith("forward") for value in values]
    comes_out = not returned or any(_is(total, value) for value in returned)
    trial.require("total comes out of a layer", comes_out, "no layer returned that number", NOT_WITH_LAYERS)


def _buy_fruit_gradients(trial: Trial, answer: Subject) -> None:
    values, _, gradients, used = _buy_fruit(trial, answer)
    gradients = trial.entries(gradients, "the second value that buy_fruit returns", _FRUIT)
    expected = dict(zip(_FRUIT, numerical_gradient(_fruit_total, values), strict=True))
    tax, all_cost = values[-1], expected["tax"]
    for name in _FRUIT:
        suspects = {}
        if name != "tax":
            fruit, _, what = name.partition("_")
            suspects = {
                TAX_FORGOTTEN: expected[name] / tax,
                PRICE_AND_COUNT_EXCHANGED: expected[f"{fruit}_{'count' if what == 'price' else 'price'}"],
                APPLES_AND_ORANGES_EXCHANGED: expected[f"{'orange' if fruit == 'apple' else 'apple'}_{what}"],
                ONE_LAYER_FOR_ALL: tax * (tax if what == "price" else all_cost),
            }
        trial.compare(name, gradients[name], expected[name], suspects)
    trial.require(
        "backward through layers",
        {"MulLayer.backward", "AddLayer.backward"} <= used.keys(),
        "no backward pass of MulLayer and AddLayer was seen",
        NOT_WITH_LAYERS,
    )
    returned = [value for name, pairs in used.items() if name.endswith("backward") for pair in pairs for value in pair]
    # Whoever taxes each fruit by itself adds up two gradients for the tax.
    fruit = [gradients[name] for name in _FRUIT if name != "tax"]
    come_out = not returned or all(any(_is(mine, value) for value in returned) for mine in fruit)
    trial.require("gradients come out of layers", come_out, "no layer returned some of them", NOT_WITH_LAYERS)


def _is(mine: Any, value: Any) -> bool:
    """Tell whether a number of the student's is one that a layer returned; other things than numbers are not."""
    try:
        return bool(np.isclose(mine, value, rtol=1e-9, atol=0))
    except (TypeError, ValueError):
        return False


parts = [
    Part("MulLayer-1", "forward pass", _mul_forward),
    Part("MulLayer-2", "gradients", _mul_backward),
    Part("MulLayer-3", "independence", _mul_independence),
    Part("AddLayer-1", "forward pass", _add_forward),
    Part("AddLayer-2", "gradients", _add_backward),
    Part("AddLayer-3", "independence", _add_independence),
    Part("buy_fruit-1", "total", _buy_fruit_total),
    Part("buy_fruit-2", "gradients", _buy_fruit_gradients),
]
