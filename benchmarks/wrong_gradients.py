"""Networks built from wrong answers to the assignments, to see whether a gradient check finds the mistakes.

A wrong `Affine` or `SoftmaxWithLoss` is put into a network whose other layers are right; a wrong `TwoLayerNet` is
used unchanged. Many wrong answers have some other fault than a wrong gradient, which no gradient check can see.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.gradient_checking import gradient_check
from course_lib.gradients import numerical_gradient
from course_lib.layers import Affine, Relu, SoftmaxWithLoss
from tests.evidence.corpus import answers, defined

# Right gradients stay far below this, wrong ones are above it.
LARGEST_ERROR = 1e-3


class Composed:
    """Affine, Relu, Affine and a last layer, built from classes that may be wrong."""

    def __init__(self, affine: type, last_layer: type, sizes: tuple[int, int, int], rng: np.random.Generator) -> None:
        inputs, hidden, outputs = sizes
        self.params = {
            "W1": 0.1 * rng.standard_normal((inputs, hidden)),
            "b1": np.zeros(hidden),
            "W2": 0.1 * rng.standard_normal((hidden, outputs)),
            "b2": np.zeros(outputs),
        }
        self.first = affine(self.params["W1"], self.params["b1"])
        self.second = affine(self.params["W2"], self.params["b2"])
        self.layers = [self.first, Relu(), self.second]
        self.last_layer = last_layer()

    def loss(self, x: NDArray, t: NDArray) -> float:
        """Return the loss."""
        for layer in self.layers:
            x = layer.forward(x)
        return self.last_layer.forward(x, t)

    def gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradient by backpropagation."""
        self.loss(x, t)
        dout = self.last_layer.backward()
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        return {"W1": self.first.dW, "b1": self.first.db, "W2": self.second.dW, "b2": self.second.db}


class Judged:
    """A network whose numerical gradient always comes from its loss, not from its own method."""

    def __init__(self, network: Any) -> None:
        self.params, self.loss, self.gradient = network.params, network.loss, network.gradient

    def numerical_gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradient by numerical differentiation, element by element."""
        return {name: numerical_gradient(lambda _: self.loss(x, t), p, 1e-5) for name, p in self.params.items()}


def networks(sizes: tuple[int, int, int], seed: int) -> Iterator[tuple[str, Judged]]:
    """Make a network from each wrong answer; yield it with its name."""
    for answer in answers("wrong"):
        if answer.exercise not in ("Affine", "SoftmaxWithLoss", "TwoLayerNet"):
            continue
        with defined(answer.exercise, answer.text, str(answer.path)) as candidate:
            rng = np.random.default_rng(seed)
            if answer.exercise == "Affine":
                network = Composed(candidate, SoftmaxWithLoss, sizes, rng)
            elif answer.exercise == "SoftmaxWithLoss":
                network = Composed(Affine, candidate, sizes, rng)
            else:
                network = candidate(*sizes, rng=rng)
            yield str(answer), Judged(network)


def is_found(network: Judged, x: NDArray, t: NDArray, **sample: Any) -> bool:
    """Tell whether a gradient check finds a fault. A crash counts, too."""
    try:
        with np.errstate(all="ignore"):
            errors = gradient_check(network, x, t, **sample)
    except Exception:  # any error that a wrong answer may raise
        return True
    return not max(errors.values()) < LARGEST_ERROR  # counts nan as found, too
