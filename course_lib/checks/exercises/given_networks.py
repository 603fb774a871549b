"""Networks that the checks give to a student's `gradient_check` and `train`, right ones and wrong ones."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from course_lib.functions import log_softmax
from course_lib.gradients import numerical_gradient

INPUTS = 6
CLASSES = 5


@dataclass(frozen=True)
class Step:
    """The parameters of a network, the arguments and the result at one call of `gradient`."""

    parameters: dict[str, NDArray]
    x: NDArray
    t: NDArray
    gradients: dict[str, NDArray]

    def __deepcopy__(self, memo: dict) -> "Step":
        """Return itself: a copy of a network has the same history, and need not copy it."""
        return self


class TrainableNet:
    """Softmax regression that remembers every call of `gradient`, and has only what training needs.

    It computes with its own arrays. `params` refers to the same arrays, but replacing them there changes nothing
    here, as in any network whose layers hold their parameters.

    Parameters
    ----------
    rng : numpy.random.Generator
        Draws the parameters.
    names : tuple of str
        What the parameters are called. The gradients come in the opposite order.
    loss_scale : float, default 1
        The loss, and with it all gradients, is multiplied by this.
    """

    exposed: tuple[str, ...] = ("params", "loss", "gradient")  # what a student may use

    def __init__(self, rng: np.random.Generator, names: tuple[str, str] = ("W1", "b1"), loss_scale: float = 1) -> None:
        self._own = {names[0]: rng.normal(size=(INPUTS, CLASSES)), names[1]: rng.normal(size=CLASSES)}
        self.params = dict(self._own)
        self.loss_scale = loss_scale
        self.history: list[Step] = []

    def loss_with(self, parameters: dict[str, NDArray], x: NDArray, t: NDArray) -> float:
        """Return the cross-entropy error that the network has with other parameters."""
        weights, biases = parameters.values()
        log_y = log_softmax(x @ weights + biases)
        return -self.loss_scale * float(log_y[np.arange(len(x)), t].mean())

    def loss(self, x: NDArray, t: NDArray) -> float:
        """Return the cross-entropy error."""
        return self.loss_with(self._own, x, t)

    def gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradients, and remember the call."""
        gradients = self.right_gradient(x, t)
        self.history.append(Step(self.snapshot(), x.copy(), np.copy(t), {k: g.copy() for k, g in gradients.items()}))
        return gradients

    def right_gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradients."""
        weights, biases = self._own.values()
        d_scores = np.exp(log_softmax(x @ weights + biases))
        d_scores[np.arange(len(x)), t] -= 1
        d_scores *= self.loss_scale / len(x)
        of_weights, of_biases = self._own
        return {of_biases: d_scores.sum(axis=0), of_weights: x.T @ d_scores}

    def snapshot(self) -> dict[str, NDArray]:
        """Return copies of the parameters that the network computes with."""
        return {name: array.copy() for name, array in self._own.items()}


class CheckableNet(TrainableNet):
    """The same, with what a gradient check needs."""

    exposed = (*TrainableNet.exposed, "numerical_gradient")

    def numerical_gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradients by numerical differentiation."""
        return {name: numerical_gradient(lambda _: self.loss(x, t), array) for name, array in self._own.items()}


class OneLayerNet(CheckableNet):
    """The same, with all that networks of this course have."""

    exposed = (*CheckableNet.exposed, "predict", "accuracy")

    def predict(self, x: NDArray) -> NDArray:
        """Return scores."""
        weights, biases = self._own.values()
        return x @ weights + biases

    def accuracy(self, x: NDArray, t: NDArray) -> float:
        """Return the fraction of right answers."""
        return float(np.mean(self.predict(x).argmax(axis=1) == t))


class WrongGradientNet(CheckableNet):
    """A network whose backpropagated gradient for one parameter is wrong.

    Parameters
    ----------
    rng, loss_scale
        As in `OneLayerNet`.
    name : str
        The parameter whose gradient is wrong.
    kind : {"all", "up", "down", "first", "last", "cancelling"}
        Every entry three times too large; a small one, or the first one, of the opposite sign: too large, or too
        small; the last one 0; or two of them wrong by the same amount in opposite directions.
    """

    def __init__(self, rng: np.random.Generator, name: str, kind: str, loss_scale: float = 1.0) -> None:
        super().__init__(rng, loss_scale=loss_scale)
        self.name = name
        self.kind = kind

    def gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradients, one of them wrong."""
        gradients = super().gradient(x, t)
        wrong = gradients[self.name].ravel()  # a view: the array in `gradients` changes with it
        by_size = np.argsort(np.abs(wrong))
        if self.kind == "all":
            wrong *= 3
        elif self.kind in ("up", "down"):
            places = by_size[(wrong < 0)[by_size] == (self.kind == "up")]
            wrong[places[len(places) // 5]] *= -1
        elif self.kind in ("first", "last"):
            wrong[0 if self.kind == "first" else -1] *= -1 if self.kind == "first" else 0
        else:
            error = 2 * np.abs(wrong).max()
            wrong[by_size[0]] += error
            wrong[by_size[-1]] -= error
        return gradients


def draw_data(rng: np.random.Generator, samples: int) -> tuple[NDArray, NDArray]:
    """Draw inputs and class numbers for the networks."""
    return rng.normal(size=(samples, INPUTS)), rng.integers(CLASSES, size=samples)
