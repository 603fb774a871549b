"""What the checks of `Relu` and `Sigmoid` share."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, Checker
from course_lib.checks.exercises.designed_inputs import inputs_and_upstream, unlike
from course_lib.checks.exercises.independence import Gradients, require_independence
from course_lib.gradients import numerical_gradient

Function = Callable[[NDArray], NDArray]


def shapes(rng: np.random.Generator) -> dict[str, tuple[int, ...]]:
    """Draw the shapes of inputs; the words complete the name of what is compared."""
    n, d = map(int, rng.permutation([3, 4, 5])[:2])
    return {"": (n, d), ", one sample": (d + 1,), ", images": (2, 3, 2, 2)}


def gradients(rng: np.random.Generator, function: Function) -> Iterator[tuple[str, NDArray, NDArray, NDArray]]:
    """Draw inputs and upstream gradients, and yield them after those words, with the right gradient."""

    def right(x: NDArray, dout: NDArray) -> NDArray:
        return numerical_gradient(lambda x: np.sum(dout * function(x)), x)

    for words, shape in shapes(rng).items():
        x, dout = inputs_and_upstream(rng, shape)
        yield words, x, dout, right(x, dout)


def require_activation_independence(
    checker: Checker, answer: Answer, function: Function, right: Callable[[NDArray, NDArray], NDArray]
) -> None:
    """Report it if a layer's results depend on anything but its own latest passes; `right` takes x and dout."""

    def run(layer: Answer, dout: NDArray) -> Gradients:
        return {"dx": layer.backward(dout)}

    x, dout = inputs_and_upstream(checker.rng, (3, 4))
    x2, dout2 = unlike(checker.rng, x), unlike(checker.rng, dout)
    # Code may treat such inputs separately: large numbers, all positive or all negative.
    others = [((1000 * sign * np.abs(x[0]),), dout[0]) for sign in (1, -1)]

    def results(dout: NDArray, x: NDArray) -> Gradients:
        return {"output": function(x), "dx": right(x, dout)}

    require_independence(checker, answer, run, ((x,), dout), ((x2,), dout2), results, others)
