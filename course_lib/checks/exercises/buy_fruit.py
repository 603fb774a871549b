"""Checks for `buy_fruit`, assignment 5.4."""

from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects
from course_lib.checks.closeness import as_numbers
from course_lib.checks.exercises import fruit
from course_lib.gradients import numerical_gradient
from course_lib.layers import AddLayer, MulLayer

ONE_LAYER_FOR_ALL = Misconception(
    "One layer object is used for several multiplications",
    "A layer keeps the inputs of its latest forward pass. "
    "When the backward pass reaches the apples, whose inputs does the layer still hold?",
)
NOT_WITH_LAYERS = {
    "forward": Misconception(
        "The total does not come from layers that buy_fruit made",
        "Which MulLayer and AddLayer objects does buy_fruit make each time, and where does it call their forward?",
    ),
    "backward": Misconception(
        "The gradients do not come from layers that buy_fruit made",
        "Which MulLayer and AddLayer objects does buy_fruit make each time, and where does it call their backward?",
    ),
}
PARTLY_WITH_LAYERS = Misconception(
    "Some numbers do not come out of the layers",
    "Which of the numbers is worked out by hand, or by a layer from another purchase? Which layer could return it?",
)

_SAME = 1e-9  # tolerance for "the number that a layer returned": a conversion may cost the last digit, but no more
_MARK = 1 + 1e-7  # by which every number from a layer can be told from one that was worked out elsewhere
_INPUTS = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]


@dataclass
class _Graph:
    """What has gone through the layers of one purchase, as far as it comes from the purchase itself.

    A pass counts if all that it got is known: an input of the purchase, the signal 1 at its end, or a number that
    an earlier pass returned. Numbers worked out elsewhere count as little as the passes that they are sent through.
    """

    inputs: list[float]
    forward: list[float] = field(default_factory=list)
    backward: list[float] = field(default_factory=list)
    called: set[str] = field(default_factory=set)

    def watched(self, layer: type) -> type:
        """Return a kind of layer that adds its passes to this graph."""
        graph = self

        class Watched(layer):
            exposed = ("forward", "backward")
            known = False

            def forward(self, x: Any, y: Any) -> Any:
                graph.called.add(f"{layer.__name__}.forward")
                self.known = all(_is_among(value, [*graph.inputs, *graph.forward]) for value in (x, y))
                output = super().forward(x, y) * _MARK
                graph.forward += [output] if self.known else []
                return output

            def backward(self, dout: Any) -> Any:
                graph.called.add(f"{layer.__name__}.backward")
                gradients = tuple(gradient * _MARK for gradient in super().backward(dout))
                graph.backward += gradients if self.known and _is_among(dout, [1.0, *graph.backward]) else ()
                return gradients

        # What a student sees in error messages.
        Watched.__name__ = Watched.__qualname__ = layer.__name__
        for method in (Watched.forward, Watched.backward):
            method.__qualname__ = f"{layer.__name__}.{method.__name__}"
        return Watched


def _is_among(value: Any, known: list[float]) -> bool:
    number, problem = as_numbers(value)
    if problem or number.ndim:
        return False
    return bool(np.any(np.abs(np.subtract(known, number)) <= _SAME * np.abs(number)))


def _buy_fruit(checker: Checker, answer: Answer) -> tuple[NDArray, Any, Any, _Graph]:
    """Call `buy_fruit` with correct layers in place of the student's own, and note what goes through them."""
    values = checker.rng.uniform([50, 1.5, 100, 4, 1.1], [90, 3, 150, 9, 1.3])
    graph = _Graph(values.tolist())
    with answer.with_substitutes(MulLayer=graph.watched(MulLayer), AddLayer=graph.watched(AddLayer)):
        result = answer(*values.tolist())
    total, gradients = checker.several(result, "buy_fruit", ["total", "gradients"])
    return values, total, gradients, graph


def _require_layers(checker: Checker, method: str, graph: _Graph, quantity: str, mine: dict[str, Any]) -> None:
    """Report it if a method of the layers was not called, or if some number does not come from passes that count."""
    missing = [name for name in ("MulLayer", "AddLayer") if f"{name}.{method}" not in graph.called]
    no_pass = f"buy_fruit should make its own {' and '.join(missing)}, and call {method} on what it made"
    cause = NOT_WITH_LAYERS[method]
    checker.require(f"{method} through layers", not missing, no_pass, cause if len(missing) == 2 else None)
    # Other numbers than the right ones have their own explanation.
    if missing or any(comparison.problem for comparison in checker.comparisons.values()):
        return
    others = [name for name, value in mine.items() if not _is_among(value, getattr(graph, method))]
    problem = f"{', '.join(others)} did not come out of a layer that buy_fruit made for this purchase"
    checker.require(quantity, not others, problem, cause if len(others) == len(mine) else PARTLY_WITH_LAYERS)


def _total(checker: Checker, answer: Answer) -> None:
    for _ in range(3):
        values, total, _, graph = _buy_fruit(checker, answer)
        checker.compare("total", total, fruit.payment(*values), known=dict(zip(_INPUTS, values, strict=True)))
        _require_layers(checker, "forward", graph, "total comes out of a layer", {"total": total})


def _gradients(checker: Checker, answer: Answer) -> None:
    for _ in range(3):
        values, _, gradients, graph = _buy_fruit(checker, answer)
        gradients = checker.entries(gradients, "the second value that buy_fruit returns", _INPUTS)
        expected = dict(zip(_INPUTS, numerical_gradient(lambda v: fruit.payment(*v), values), strict=True))
        named, tax = dict(zip(_INPUTS, values, strict=True)), values[-1]
        for name in _INPUTS:
            of_last = tax * (tax if name.endswith("price") else expected["tax"])
            # If it serves for the fruit only, the oranges, which came last, get their own gradients.
            of_fruit = expected[name.replace("apple", "orange")]
            suspects: Suspects = {} if name == "tax" else {ONE_LAYER_FOR_ALL: AnyOf([of_last, of_fruit])}
            known = named | {"the payment": fruit.payment(*values)}
            checker.compare(f"gradient of {name}", gradients[name], expected[name], suspects, known)
        # If each fruit is taxed separately, the tax has two gradients to add up: no single layer returns its gradient.
        graph.backward += [one + other for one, other in combinations(graph.backward, 2)]
        of_layers = {f"the gradient of {name}": gradients[name] for name in _INPUTS}
        _require_layers(checker, "backward", graph, "gradients come out of layers", of_layers)
    if checker.round == 0:
        checker.require_results_unshared()


parts = [Part("buy_fruit-1", "total", _total), Part("buy_fruit-2", "gradients", _gradients)]
