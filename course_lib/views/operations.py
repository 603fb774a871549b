"""Elementary operations as layers: the nodes that a formula consists of.

With these, sections 5.1, 5.2, 5.5 and 5.6 draw a computation node by node. Each has a `symbol` to write in its circle,
and the `forward` and `backward` of any layer (section 5.4), for numbers and for arrays. Each `backward` is the upstream
derivative `dout` times the local derivative (section 5.2.1).
"""

import numpy as np
from numpy.typing import NDArray

from course_lib.functions import Numbers, cross_entropy_error, softmax
from course_lib.views.formatting import with_minus

_RAISED = str.maketrans("0123456789-.", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻·")


class MultiplyBy:
    """Multiplication by a constant that is part of the node, y = constant * x (section 5.1.1, first picture).

    Parameters
    ----------
    constant : float
        The factor, which gets no derivative of its own.
    """

    def __init__(self, constant: float) -> None:
        self.constant = constant
        self.symbol = with_minus(f"×{constant:.6g}" if constant >= 0 else f"×({constant:.6g})")

    def forward(self, x: Numbers) -> Numbers:
        """Return constant * x."""
        return self.constant * x

    def backward(self, dout: Numbers) -> Numbers:
        """Return dx = dout * constant."""
        return dout * self.constant


class Negate(MultiplyBy):
    """Multiplication by -1, y = -x (section 5.5.2)."""

    def __init__(self) -> None:
        super().__init__(-1)


class AddConstant:
    """Addition of a constant that is part of the node, y = x + constant (section 5.5.2).

    Parameters
    ----------
    constant : float
        The summand, which gets no derivative of its own.
    """

    def __init__(self, constant: float) -> None:
        self.constant = constant
        self.symbol = with_minus(f"{constant:+.6g}")

    def forward(self, x: Numbers) -> Numbers:
        """Return x + constant."""
        return x + self.constant

    def backward(self, dout: Numbers) -> Numbers:
        """Return dx = dout: the local derivative of an addition is 1."""
        return dout * 1  # times 1, so that an array is not shared with the caller


class Power:
    """A constant power, y = x ** exponent (section 5.2.3, where the exponent is 2).

    Parameters
    ----------
    exponent : float, default 2
        The power to raise to.
    """

    x: Numbers  # kept by forward

    def __init__(self, exponent: float = 2) -> None:
        self.exponent = exponent
        self.symbol = "x" + f"{exponent:.6g}".translate(_RAISED)

    def forward(self, x: Numbers) -> Numbers:
        """Return x ** exponent, and keep x."""
        self.x = x
        return x**self.exponent

    def backward(self, dout: Numbers) -> Numbers:
        """Return dx = dout * exponent * x ** (exponent - 1), which for a square is dout * 2x."""
        return dout * self.exponent * self.x ** (self.exponent - 1)


class Exp:
    """Exponential function, y = exp(x) (section 5.5.2)."""

    symbol = "exp"

    y: Numbers  # kept by forward

    def forward(self, x: Numbers) -> Numbers:
        """Return exp(x), and keep it."""
        self.y = np.exp(x)
        return self.y

    def backward(self, dout: Numbers) -> Numbers:
        """Return dx = dout * y: exp is its own derivative."""
        return dout * self.y


class Log:
    """Natural logarithm, y = log(x) for x > 0 (section 5.6, appendix)."""

    symbol = "log"

    x: Numbers  # kept by forward

    def forward(self, x: Numbers) -> Numbers:
        """Return log(x), and keep x."""
        self.x = x
        return np.log(x)

    def backward(self, dout: Numbers) -> Numbers:
        """Return dx = dout / x."""
        return dout / self.x


class Reciprocal:
    """Reciprocal, y = 1 / x (section 5.5.2)."""

    symbol = "/"

    y: Numbers  # kept by forward

    def forward(self, x: Numbers) -> Numbers:
        """Return 1 / x, and keep it."""
        self.y = 1 / x
        return self.y

    def backward(self, dout: Numbers) -> Numbers:
        """Return dx = -dout * y²."""
        return -dout * self.y**2


class Sum:
    """Sum of two inputs or more, y = x1 + x2 + … (section 5.6, appendix)."""

    symbol = "+"

    def __init__(self) -> None:
        self.number_of_inputs = 0

    def forward(self, *inputs: Numbers) -> Numbers:
        """Return the sum of `inputs`, all of one shape."""
        self.number_of_inputs = len(inputs)
        return sum(inputs[1:], start=inputs[0])

    def backward(self, dout: Numbers) -> tuple[Numbers, ...]:
        """Return dout once for each input: as with two inputs, every local derivative is 1."""
        return tuple(dout * 1 for _ in range(self.number_of_inputs))


class Dot:
    """Matrix product, Y = X·W: the first of the two nodes of an affine layer (section 5.6.1)."""

    symbol = "dot"

    left: NDArray  # kept by forward
    right: NDArray

    def forward(self, x: NDArray, W: NDArray) -> NDArray:
        """Return x·W, where x has shape (D,) or (N, D), and W (D, M); keep both."""
        self.left, self.right = x, W
        return x @ W

    def backward(self, dout: NDArray) -> tuple[NDArray, NDArray]:
        """Return dx = dout·Wᵀ and dW = xᵀ·dout, which for a single sample is the outer product."""
        dW = np.outer(self.left, dout) if np.ndim(self.left) == 1 else self.left.T @ dout
        return dout @ self.right.T, dW


class AddBias:
    """Addition of a bias to every row, Y = X + b: the second node of an affine layer (section 5.6.2)."""

    symbol = "+"

    def forward(self, x: NDArray, b: NDArray) -> NDArray:
        """Return x + b, where x has shape (M,) or (N, M), and b (M,)."""
        return x + b

    def backward(self, dout: NDArray) -> tuple[NDArray, NDArray]:
        """Return dx = dout, and db, which sums dout over all rows."""
        return dout * 1, dout.reshape(-1, dout.shape[-1]).sum(axis=0)


class Softmax:
    """Softmax over the last axis (section 5.6.3)."""

    symbol = "Softmax"

    y: NDArray  # kept by forward

    def forward(self, scores: NDArray) -> NDArray:
        """Return the probabilities, and keep them."""
        self.y = softmax(scores)
        return self.y

    def backward(self, dout: NDArray) -> NDArray:
        """Return the scores' derivatives: each probability depends on every score."""
        return self.y * (dout - (dout * self.y).sum(axis=-1, keepdims=True))


class CrossEntropyLoss:
    """Cross-entropy error of probabilities y for one-hot targets t (section 5.6.3)."""

    symbol = "Cross-entropy\nerror"

    def forward(self, y: NDArray, t: NDArray) -> Numbers:
        """Return the loss, the mean over the samples; keep y and t."""
        self.y, self.t = y, t
        return cross_entropy_error(y, t)

    def backward(self, dout: Numbers) -> NDArray:
        """Return -t/y times dout, divided by the number of samples."""
        return -dout * self.t / self.y / (len(self.y) if np.ndim(self.y) == 2 else 1)
