"""Functions that the layers are built from: sigmoid, softmax and the cross-entropy error.

Each keeps the floating-point type that it is given, turns integers of any type into float64, leaves its arguments
unchanged, and stays finite and free of warnings for scores as large as ±1,000: what is too small for a number to hold
is 0, and no error, even if numpy was told to complain (`np.seterr`).
"""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["Numbers", "cross_entropy_error", "log_softmax", "sigmoid", "softmax", "target_probabilities"]

# What a node computes with: a number or an array.
Numbers = float | np.integer[Any] | np.floating[Any] | NDArray[Any]


@np.errstate(under="ignore")
def sigmoid(x: ArrayLike) -> NDArray[np.floating]:
    """Squash each number into the interval from 0 to 1: ``1 / (1 + exp(-x))``.

    Section 5.5.2.

    Parameters
    ----------
    x : array_like, any shape
        Any real numbers.

    Returns
    -------
    ndarray, the shape of `x`
        Values from 0 to 1; exactly 0.5 at 0.

    Examples
    --------
    >>> sigmoid([-1000.0, 0.0, 1000.0])
    array([0. , 0.5, 1. ])
    """
    # For negative x, top and bottom of the fraction are multiplied by exp(x), so that no exponent
    # is ever large and positive: exp(1000) would overflow, exp(-1000) is just 0.
    x = as_floating(x)
    return np.exp(np.minimum(x, 0)) / (1 + np.exp(-np.abs(x)))


@np.errstate(under="ignore")
def softmax(x: ArrayLike) -> NDArray[np.floating]:
    """Turn scores into probabilities: ``exp(x) / sum(exp(x))`` over the last axis.

    Section 5.6.3.

    Parameters
    ----------
    x : array_like, shape (C,) or (N, C)
        Scores of C classes, for one sample or for a batch of N.

    Returns
    -------
    ndarray, the shape of `x`
        Probabilities from 0 to 1; each row sums to 1.

    Examples
    --------
    >>> softmax([[0.0, 0.0], [0.0, 1000.0]])
    array([[0.5, 0.5],
           [0. , 1. ]])
    """
    # Only differences between scores matter. With the largest moved to 0, no exp can overflow.
    x = as_floating(x)
    x = x - np.max(x, axis=-1, keepdims=True)
    exp_x = np.exp(x)
    return exp_x / np.sum(exp_x, axis=-1, keepdims=True)


@np.errstate(under="ignore")
def log_softmax(x: ArrayLike) -> NDArray[np.floating]:
    """Compute the logarithm of `softmax` without ever taking the logarithm of 0.

    ``log(exp(x) / sum(exp(x)))`` is ``x - log(sum(exp(x)))``, the form known as log-sum-exp.
    Section 5.6.3 and its appendix.

    Parameters
    ----------
    x : array_like, shape (C,) or (N, C)
        Scores of C classes.

    Returns
    -------
    ndarray, the shape of `x`
        Logarithms of probabilities, 0 or less.

    Examples
    --------
    >>> log_softmax([0.0, 1000.0])
    array([-1000.,     0.])
    """
    x = as_floating(x)
    x = x - np.max(x, axis=-1, keepdims=True)
    return x - np.log(np.sum(np.exp(x), axis=-1, keepdims=True))


@np.errstate(under="ignore")
def cross_entropy_error(y: ArrayLike, t: ArrayLike) -> np.floating:
    """Score predicted probabilities against targets: ``-sum(t * log(y))``, averaged over the batch.

    Section 5.6.3.

    Parameters
    ----------
    y : array_like, shape (C,) or (N, C)
        Predicted probabilities, from 0 to 1.
    t : array_like
        Targets: class numbers, of shape () or (N,), or one probability for each class, of the shape of `y`.

    Returns
    -------
    float
        The mean error, 0 or more; infinite if a class that did occur was given probability 0.

    Raises
    ------
    ValueError
        If `t` fits `y` in neither form.

    Examples
    --------
    >>> y = [0.1, 0.5, 0.4]
    >>> round(float(cross_entropy_error(y, 1)), 6), round(float(-np.log(0.5)), 6)
    (0.693147, 0.693147)
    """
    y = as_floating(y)
    t = target_probabilities(t, y)
    # A class that did not occur contributes 0, even where its probability is 0 and its logarithm -inf.
    with np.errstate(divide="ignore"):
        log_y = np.log(y, where=t > 0, out=np.zeros_like(t))
    return -np.sum(t * log_y) / number_of_samples(y)


def target_probabilities(t: ArrayLike, y: NDArray[np.floating]) -> NDArray[np.floating]:
    """Write targets as one probability for each class: "one-hot" if they are class numbers. Section 5.6.3.

    Parameters
    ----------
    t : array_like
        Class numbers from 0 to C - 1, of shape () or (N,), or probabilities of the shape of `y`.
    y : ndarray, shape (C,) or (N, C)
        The probabilities or scores that the targets belong to.

    Returns
    -------
    ndarray, the shape and floating-point type of `y`
        One row for each sample. Never shares memory with `t`.

    Raises
    ------
    ValueError
        If the shapes do not fit, a class number is out of range, or a row of probabilities does not sum to 1.

    Examples
    --------
    >>> target_probabilities([2, 0], np.zeros((2, 3)))
    array([[0., 0., 1.],
           [1., 0., 0.]])
    """
    t = np.asarray(t)
    dtype = as_floating(y).dtype
    classes = y.shape[-1]
    if t.shape == y.shape:
        # The gradient y - t holds only where the targets sum to 1, as probabilities do.
        if not np.allclose(t.sum(axis=-1), 1, atol=1e-3):
            raise ValueError("targets given as probabilities must sum to 1 for each sample")
        return t.astype(dtype)
    if t.shape != y.shape[:-1]:
        raise ValueError(
            f"targets of shape {t.shape} do not fit values of shape {y.shape}: "
            f"expected class numbers of shape {y.shape[:-1]} or probabilities of shape {y.shape}"
        )
    if not np.issubdtype(t.dtype, np.integer):
        raise ValueError(f"class numbers must be integers, not {t.dtype}")
    if t.size and (t.min() < 0 or t.max() >= classes):
        raise ValueError(f"class numbers must lie from 0 to {classes - 1}, found {t.min()} to {t.max()}")
    return (t[..., np.newaxis] == np.arange(classes)).astype(dtype)


def as_floating(x: ArrayLike) -> NDArray[np.floating]:
    """Turn integers into float64, as a computation needs them: those of 8 bits, such as pixels, soon overflow.

    >>> as_floating(np.uint8([1, 2])).dtype, as_floating(np.float32([1, 2])).dtype
    (dtype('float64'), dtype('float32'))
    """
    x = np.asarray(x)
    return x if x.dtype.kind == "f" else x.astype(np.float64)


def number_of_samples(y: NDArray) -> int:
    """Count the rows of a batch of shape (N, C); a single sample of shape (C,) counts as one.

    >>> number_of_samples(np.zeros((3, 5))), number_of_samples(np.zeros(5))
    (3, 1)
    """
    return len(y) if y.ndim > 1 else 1
