"""What the checks of `Relu` and `Sigmoid` share."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker
from course_lib.checks.exercises.independence import Gradients, require_independence
from course_lib.checks.exercises.random_inputs import away_from_zero


def shapes(rng: np.random.Generator) -> dict[str, tuple[int, ...]]:
    """Draw the shapes of inputs; the words complete the name of what is compared."""
    n, d = map(int, rng.integers(3, 6, 2))
    return {"": (n, d), ", one sample": (d + 1,), ", images": (2, 3, 2, 2)}


def require_activation_independence(checker: Checker, answer: Answer, right: Callable[..., Gradients]) -> None:
    """Report it if a layer's results depend on anything but its own latest passes."""

    def gradients(layer: Answer, dout: NDArray[np.floating]) -> Gradients:
        return {"dx": layer.backward(dout)}

    x, dout, x2, dout2 = (away_from_zero(checker.rng, (3, 4)) for _ in range(4))
    # Some entries of x are positive and some negative, and in x2 they have the other sign.
    x[0] = np.abs(x[0]) * checker.rng.permutation([-1, -1, 1, 1])
    x2[0] = -x[0]
    require_independence(checker, answer, gradients, ((x,), dout), ((x2,), dout2), right)
