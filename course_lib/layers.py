"""Layers: the building blocks of a network, each with its forward and its backward pass side by side.

A layer's `forward` computes its output and keeps what the backward pass will need. Its `backward` takes `dout`, the
derivative of the final result with respect to that output, and returns the derivatives with respect to its inputs:
the chain rule, one node at a time (section 5.2).

All layers keep the floating-point type of what they are given, and never write to an array that is not their own.
A gradient always has the shape of what it belongs to: a `dout` of another shape is a ValueError, and `backward`
without a `forward` before it is a RuntimeError.
"""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from course_lib.functions import Numbers, as_floating, log_softmax, number_of_samples, sigmoid, target_probabilities

__all__ = ["AddLayer", "Affine", "IdentityWithLoss", "MulLayer", "Relu", "Sigmoid", "SoftmaxWithLoss"]


class MulLayer:
    """Multiplication of two inputs, z = x * y (sections 5.3.2 and 5.4.1).

    Inputs are numbers, or arrays of one shape that are multiplied element by element.

    Attributes
    ----------
    x, y : float or ndarray
        The inputs, kept by `forward`.

    Examples
    --------
    >>> layer = MulLayer()
    >>> layer.forward(100, 2)
    200
    >>> layer.backward(1.1)
    (2.2, 110.00000000000001)
    """

    x: Numbers
    y: Numbers

    def forward(self, x: Numbers, y: Numbers) -> Numbers:
        """Return x * y, and keep both for the backward pass."""
        _require_shape(self, "y", y, np.shape(x))
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout: Numbers) -> tuple[Numbers, Numbers]:
        """Return (dx, dy): the upstream derivative times the *other* input."""
        _require_forward(self, "x")
        _require_shape(self, "dout", dout, np.shape(self.x))
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy


class AddLayer:
    """Addition of two inputs, z = x + y (sections 5.3.1 and 5.4.2).

    Both local derivatives are 1 whatever the inputs, so only their shape is kept.

    Attributes
    ----------
    shape : tuple of int
        Shape of the inputs, kept by `forward`; () for numbers.

    Examples
    --------
    >>> layer = AddLayer()
    >>> layer.forward(200, 450)
    650
    >>> layer.backward(1.1)
    (1.1, 1.1)
    """

    shape: tuple[int, ...]

    def forward(self, x: Numbers, y: Numbers) -> Numbers:
        """Return x + y."""
        _require_shape(self, "y", y, np.shape(x))
        self.shape = np.shape(x)
        return x + y

    def backward(self, dout: Numbers) -> tuple[Numbers, Numbers]:
        """Return (dx, dy): the upstream derivative, passed on to both inputs."""
        _require_forward(self, "shape")
        _require_shape(self, "dout", dout, self.shape)
        dx = dout * 1  # times 1, so that each input gets an array of its own
        dy = dout * 1
        return dx, dy


class Relu:
    """Rectified linear unit: x where x > 0, else 0 (section 5.5.1).

    A switch for each element: where the forward pass let x through, the backward pass lets the gradient through.
    At exactly 0 the switch is off.

    Attributes
    ----------
    mask : ndarray of bool
        Where the switches are off, since x ≤ 0; kept by `forward`.

    Examples
    --------
    >>> layer = Relu()
    >>> layer.forward(np.array([1.0, -2.0, 3.0]))
    array([1., 0., 3.])
    >>> layer.backward(np.array([10.0, 20.0, 30.0]))
    array([10.,  0., 30.])
    """

    mask: NDArray[np.bool_]

    def forward(self, x: NDArray) -> NDArray:
        """Return max(x, 0) for each element, and remember which switches were off."""
        self.mask = x <= 0
        return np.maximum(x, 0)

    def backward(self, dout: NDArray) -> NDArray:
        """Return dx: the upstream gradient where the switch was on, and 0 where it was off."""
        _require_forward(self, "mask")
        _require_shape(self, "dout", dout, np.shape(self.mask))
        return np.where(self.mask, np.zeros_like(dout), dout)


class Sigmoid:
    """Sigmoid function, y = 1 / (1 + exp(-x)), element by element (section 5.5.2).

    Attributes
    ----------
    y : ndarray
        The output, kept by `forward`.

    Examples
    --------
    >>> layer = Sigmoid()
    >>> layer.forward(np.array([0.0]))
    array([0.5])
    >>> layer.backward(np.array([4.0]))
    array([1.])
    """

    y: NDArray

    def forward(self, x: NDArray) -> NDArray:
        """Return sigmoid(x), and keep it: the backward pass needs nothing but the output."""
        self.y = sigmoid(x)
        return self.y.copy()  # a copy: changing the output in place must not change what is kept here

    @np.errstate(under="ignore")
    def backward(self, dout: NDArray) -> NDArray:
        """Return dx = dout * y * (1 - y)."""
        _require_forward(self, "y")
        _require_shape(self, "dout", dout, np.shape(self.y))
        return dout * self.y * (1 - self.y)


class Affine:
    """Affine transformation, Y = X @ W + b: every output is a weighted sum of all inputs (section 5.6.1).

    Parameters
    ----------
    W : ndarray, shape (D, M)
        Weights from D inputs to M outputs. Kept, not copied: training updates this very array.
    b : ndarray, shape (M,)
        Biases, one for each output. Kept, not copied.

    Attributes
    ----------
    x : ndarray, shape (D,) or (N, D)
        The input, kept by `forward` with each sample laid out flat.
    x_shape : tuple of int
        The shape in which the input came.
    dW : ndarray, shape (D, M)
        Gradient of the weights, kept by `backward`.
    db : ndarray, shape (M,)
        Gradient of the biases, kept by `backward`.

    Raises
    ------
    ValueError
        If the shapes of `W` and `b` do not fit each other.

    Examples
    --------
    >>> layer = Affine(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([10.0, 20.0]))
    >>> layer.forward(np.array([[1.0, 1.0], [0.0, 2.0]]))
    array([[14., 26.],
           [16., 28.]])
    >>> layer.backward(np.ones((2, 2)))
    array([[3., 7.],
           [3., 7.]])
    >>> layer.db
    array([2., 2.])
    """

    x: NDArray
    x_shape: tuple[int, ...]
    dW: NDArray
    db: NDArray

    def __init__(self, W: NDArray, b: NDArray) -> None:
        if W.ndim != 2 or b.shape != W.shape[1:]:
            raise ValueError(f"Affine: W must be (D, M) and b (M,), but W is {W.shape} and b is {b.shape}")
        self.W = W
        self.b = b

    def forward(self, x: NDArray) -> NDArray:
        """Return x @ W + b.

        Parameters
        ----------
        x : ndarray, shape (D,), (N, D), or (N, ...) with D numbers in each of the N samples
            One sample, a batch, or a batch of images, which are laid out flat.

        Returns
        -------
        ndarray, shape (M,) for one sample, (N, M) for a batch

        Raises
        ------
        ValueError
            If a sample does not consist of D numbers.
        """
        samples = x.shape[:1] if x.ndim > 1 else ()  # (N,) of a batch
        if math.prod(x.shape[len(samples) :]) != len(self.W):
            raise ValueError(f"Affine: an input of shape {x.shape} does not fit weights of shape {self.W.shape}")
        self.x_shape = x.shape
        self.x = x.reshape(*samples, len(self.W))
        return self.x @ self.W + self.b

    def backward(self, dout: NDArray) -> NDArray:
        """Keep the gradients dW and db, and return dx, which has the shape that x had."""
        self.parameter_gradients(dout)
        return (dout @ self.W.T).reshape(self.x_shape)

    def parameter_gradients(self, dout: NDArray) -> None:
        """Keep dW and db, without dx: a network's first layer has nothing to pass it back to."""
        _require_forward(self, "x")
        _require_shape(self, "dout", dout, (*self.x.shape[:-1], len(self.b)))
        x, dout = np.atleast_2d(self.x, dout)  # a single sample is a batch of one
        self.dW = x.T @ dout
        self.db = dout.sum(axis=0)  # each bias was added to every row: the signals of all rows add up


class SoftmaxWithLoss:
    """Softmax, and the cross-entropy error of its probabilities against targets (section 5.6.3, with appendix).

    The last layer while a network learns. Together the two have the simple gradient y - t, averaged over the batch.

    Attributes
    ----------
    y, t : ndarray, shape (C,) or (N, C)
        Probabilities, and the targets in the same form, kept by `forward`.
    losses : ndarray, shape () or (N,)
        Loss of each sample.
    loss : float
        Their mean: what `forward` returned.

    Examples
    --------
    >>> layer = SoftmaxWithLoss()
    >>> loss = layer.forward(np.array([[0.0, 0.0], [0.0, 0.0]]), np.array([0, 1]))
    >>> round(float(loss), 6), round(float(np.log(2)), 6)
    (0.693147, 0.693147)
    >>> layer.backward()
    array([[-0.25,  0.25],
           [ 0.25, -0.25]])
    """

    y: NDArray
    t: NDArray
    losses: NDArray
    loss: np.floating

    @np.errstate(under="ignore")
    def forward(self, x: NDArray, t: ArrayLike) -> np.floating:
        """Return the loss.

        Parameters
        ----------
        x : ndarray, shape (C,) or (N, C)
            Scores of C classes.
        t : array_like
            Targets: class numbers, of shape () or (N,), or probabilities for each class, of the shape of `x`.

        Returns
        -------
        float
            Cross-entropy error, averaged over the batch.

        Raises
        ------
        ValueError
            If `t` fits `x` in neither form.
        """
        # Log-probabilities, computed from the scores: log y_k = x_k - log(sum of exp(x_i)). They are exact even where a
        # probability is so small that it is rounded to 0, and has no logarithm any more.
        log_y = log_softmax(x)
        self.y = np.exp(log_y)
        self.t = target_probabilities(t, log_y)
        self.losses = -np.sum(self.t * log_y, axis=-1)
        self.loss = np.mean(self.losses)
        return self.loss

    @np.errstate(under="ignore")
    def backward(self, dout: float = 1) -> NDArray:
        """Return dx = dout * (y - t) / N."""
        _require_forward(self, "y")
        _require_shape(self, "dout", dout, ())
        return float(dout) * (self.y - self.t) / number_of_samples(self.y)


class IdentityWithLoss:
    """Half the squared error of the outputs themselves: the last layer for regression (sections 5.6.3 and 5.7.2).

    Attributes
    ----------
    y, t : ndarray, shape (M,) or (N, M)
        Outputs and targets, kept by `forward`.
    losses : ndarray, shape () or (N,)
        Loss of each sample.
    loss : float
        Their mean: what `forward` returned.

    Examples
    --------
    >>> layer = IdentityWithLoss()
    >>> loss = layer.forward(np.array([[3.0], [5.0]]), np.array([[1.0], [5.0]]))
    >>> float(loss)
    1.0
    >>> layer.backward()
    array([[1.],
           [0.]])
    """

    y: NDArray
    t: NDArray
    losses: NDArray
    loss: np.floating

    def forward(self, x: NDArray, t: ArrayLike) -> np.floating:
        """Return the loss, sum((x - t)²) / 2, averaged over the batch; x and t have the shape (M,) or (N, M)."""
        _require_shape(self, "t", t, np.shape(x))
        self.y = as_floating(x)
        self.t = as_floating(t)
        self.losses = np.sum((self.y - self.t) ** 2, axis=-1) / 2
        self.loss = np.mean(self.losses)
        return self.loss

    def backward(self, dout: float = 1) -> NDArray:
        """Return dx = dout * (y - t) / N, the same form as with softmax and cross-entropy."""
        _require_forward(self, "y")
        _require_shape(self, "dout", dout, ())
        return float(dout) * (self.y - self.t) / number_of_samples(self.y)


def _require_forward(layer: object, kept: str) -> None:
    """Complain if `backward` is called on a layer that has kept nothing yet, since it had no forward pass."""
    if not hasattr(layer, kept):
        raise RuntimeError(f"{type(layer).__name__}: call forward() before backward()")


def _require_shape(layer: object, name: str, value: ArrayLike, shape: tuple[int, ...]) -> None:
    """Complain if a value does not have the shape that the layer needs."""
    if np.shape(value) != shape:
        raise ValueError(f"{type(layer).__name__}: {name} has shape {np.shape(value)}, but should have {shape}")
