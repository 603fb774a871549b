"""Checks for assignment 5.4: `MulLayer`, `AddLayer` and `buy_fruit`."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import Misconception, Trial
from course_lib.gradients import numerical_gradient
from course_lib.layers import AddLayer, MulLayer

UPSTREAM_IGNORED = Misconception(
    "The upstream value is ignored",
    "What comes out does not follow dout. By the chain rule, what does a node do with what arrives from its right?",
)
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
STATE_SHARED = Misconception(
    "Two layers share what they keep",
    "A second layer's forward pass changed the first one's gradients.\n    "
    "Are x and y kept on the object (self), or in a place that all objects see?",
)
STATE_STALE = Misconception(
    "The second forward pass does not replace what the first one kept",
    "After forward(1, 2) and then forward(3, 4), which numbers should backward use?",
)
STATE_ADDED_UP = Misconception(
    "What backward returns depends on how often it was called",
    "Call backward(1) twice: should the second answer differ from the first?",
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
NOT_WITH_LAYERS = Misconception(
    "buy_fruit does not run on the layers",
    "Make MulLayer and AddLayer objects inside buy_fruit; call their forward, then their backward in reverse order.",
)


def _numbers(rng: np.random.Generator, size: int) -> list[float]:
    """Draw numbers whose sizes differ clearly from each other, from 1 and from 0, so that no two formulae agree."""
    return list(rng.choice([-1, 1], size) * (2 + rng.permutation(size) + rng.uniform(-0.3, 0.3, size)))


def _mul_forward(trial: Trial, answer: Subject) -> None:
    x, y = _numbers(trial.rng, 2)
    trial.compare("forward(x, y)", answer().forward(x, y), x * y, {FORWARD_ADDS: x + y})
    trial.compare("forward(100, 2)", answer().forward(100, 2), 200, {FORWARD_ADDS: 102})


def _mul_backward(trial: Trial, answer: Subject) -> None:
    x, y, dout = _numbers(trial.rng, 3)
    layer = answer()
    layer.forward(x, y)
    dx, dy = trial.several(layer.backward(dout), "MulLayer.backward", ["dx", "dy"])
    both = (NOT_SWAPPED, UPSTREAM_IGNORED)
    expected = numerical_gradient(lambda x: dout * x * y, x)
    trial.compare("dx", dx, expected, {NOT_SWAPPED: dout * x, UPSTREAM_IGNORED: y, both: x})
    expected = numerical_gradient(lambda y: dout * x * y, y)
    trial.compare("dy", dy, expected, {NOT_SWAPPED: dout * y, UPSTREAM_IGNORED: x, both: y})


def _add_forward(trial: Trial, answer: Subject) -> None:
    x, y = _numbers(trial.rng, 2)
    trial.compare("forward(x, y)", answer().forward(x, y), x + y, {FORWARD_MULTIPLIES: x * y})
    trial.compare("forward(200, 450)", answer().forward(200, 450), 650, {FORWARD_MULTIPLIES: 90_000})


def _add_backward(trial: Trial, answer: Subject) -> None:
    x, y, dout = _numbers(trial.rng, 3)
    layer = answer()
    layer.forward(x, y)
    dx, dy = trial.several(layer.backward(dout), "AddLayer.backward", ["dx", "dy"])
    for name, gradient, own, other in (("dx", dx, x, y), ("dy", dy, y, x)):
        expected = numerical_gradient(lambda own, other=other: dout * (own + other), own)
        suspects = {UPSTREAM_IGNORED: 1, SHARED_OUT: dout / 2, LIKE_MULTIPLICATION: dout * other}
        trial.compare(name, gradient, expected, suspects)


def _independence(trial: Trial, answer: Subject) -> None:
    """Hold the layer against a fresh one of its own kind, so that a wrong formula is not punished here as well."""
    (x, y, dout), (x2, y2, dout2) = _numbers(trial.rng, 3), _numbers(trial.rng, 3)

    def fresh(x: float, y: float, dout: float) -> NDArray:
        layer = answer()
        layer.forward(x, y)
        return _pair(layer, dout)

    def _pair(layer: Subject, dout: float) -> NDArray:
        return np.array(trial.several(layer.backward(dout), "backward", ["dx", "dy"]), dtype=float)

    expected, expected2 = fresh(x, y, dout), fresh(x2, y2, dout2)
    follows = not np.allclose(expected, expected2)
    trial.require("gradients follow the inputs", follows, "backward returns the same whatever goes in")

    first, second = answer(), answer()
    first.forward(x, y)
    second.forward(x2, y2)
    beside = _pair(first, dout)
    trial.compare("two layers side by side", beside, expected, {STATE_SHARED: fresh(x2, y2, dout)})

    layer = answer()
    layer.forward(x, y)
    _pair(layer, dout)
    layer.forward(x2, y2)
    once, twice = _pair(layer, dout2), _pair(layer, dout2)
    trial.compare("second pass", once, expected2, {STATE_STALE: fresh(x, y, dout2)})
    trial.require("backward twice", np.array_equal(once, twice), "gives two different answers", STATE_ADDED_UP)


def _fruit_total(values: NDArray) -> float:
    apple_price, apple_count, orange_price, orange_count, tax = values
    return (apple_price * apple_count + orange_price * orange_count) * tax


_FRUIT = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]


def _buy_fruit(trial: Trial, answer: Subject) -> tuple[NDArray, Any, Any, set[str]]:
    """Call `buy_fruit` with correct layers in the place of the student's, and see that it uses them."""
    used = set()

    class WatchedMulLayer(MulLayer):
        def forward(self, x, y):
            used.add("MulLayer.forward")
            return super().forward(x, y)

        def backward(self, dout):
            used.add("MulLayer.backward")
            return super().backward(dout)

    class WatchedAddLayer(AddLayer):
        def forward(self, x, y):
            used.add("AddLayer.forward")
            return super().forward(x, y)

        def backward(self, dout):
            used.add("AddLayer.backward")
            return super().backward(dout)

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
        {"MulLayer.forward", "AddLayer.forward"} <= used,
        "no forward pass of MulLayer and AddLayer was seen",
        NOT_WITH_LAYERS,
    )


def _buy_fruit_gradients(trial: Trial, answer: Subject) -> None:
    values, _, gradients, used = _buy_fruit(trial, answer)
    gradients = trial.entries(gradients, "the second value that buy_fruit returns", _FRUIT)
    expected = dict(zip(_FRUIT, numerical_gradient(_fruit_total, values), strict=True))
    tax = values[-1]
    for name in _FRUIT:
        suspects = {}
        if name != "tax":
            fruit, _, what = name.partition("_")
            suspects = {
                TAX_FORGOTTEN: expected[name] / tax,
                PRICE_AND_COUNT_EXCHANGED: expected[f"{fruit}_{'count' if what == 'price' else 'price'}"],
                APPLES_AND_ORANGES_EXCHANGED: expected[f"{'orange' if fruit == 'apple' else 'apple'}_{what}"],
            }
        trial.compare(name, gradients[name], expected[name], suspects)
    trial.require(
        "backward through layers",
        {"MulLayer.backward", "AddLayer.backward"} <= used,
        "no backward pass of MulLayer and AddLayer was seen",
        NOT_WITH_LAYERS,
    )


parts = [
    Part("MulLayer-1", "forward pass", _mul_forward),
    Part("MulLayer-2", "gradients", _mul_backward),
    Part("MulLayer-3", "independence", _independence),
    Part("AddLayer-1", "forward pass", _add_forward),
    Part("AddLayer-2", "gradients", _add_backward),
    Part("AddLayer-3", "independence", _independence),
    Part("buy_fruit-1", "total", _buy_fruit_total),
    Part("buy_fruit-2", "gradients", _buy_fruit_gradients),
]
