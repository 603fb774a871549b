"""Training by mini-batch gradient descent (sections 5.7.1 and 5.7.4)."""

import math
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from tqdm.auto import tqdm

from course_lib.networks import MultiLayerNet

__all__ = ["History", "Training", "threads_for", "train", "training_steps"]


@dataclass
class History:
    """The course of a training: its losses and accuracies.

    Attributes
    ----------
    iterations_per_epoch : int
        Number of mini-batches that contain as many samples as there are.
    losses : list of float
        Loss of each mini-batch, one for each iteration.
    iterations : list of int
        The numbers of iterations after which the accuracies were measured: 0, then after each epoch and at the end.
    train_accuracies, test_accuracies : list of float
        Share of right answers, from 0 to 1, on all training data and on all test data.

    Examples
    --------
    >>> history = History(iterations_per_epoch=600)
    >>> history.losses.append(2.3)
    >>> history
    History(iterations_per_epoch=600, losses=[2.3], iterations=[], train_accuracies=[], test_accuracies=[])
    """

    iterations_per_epoch: int
    losses: list[float] = field(default_factory=list)
    iterations: list[int] = field(default_factory=list)
    train_accuracies: list[float] = field(default_factory=list)
    test_accuracies: list[float] = field(default_factory=list)


def training_steps(
    network: MultiLayerNet,
    x: NDArray,
    t: NDArray,
    batch_size: int = 100,
    learning_rate: float = 0.1,
    rng: np.random.Generator | None = None,
) -> Iterator[float]:
    """Train for as long as the caller wants: each ``next()`` runs one iteration and yields its loss.

    The four steps of section 5.7.1.

    Parameters
    ----------
    network : MultiLayerNet
        The network to train; its parameters are updated.
    x : ndarray, shape (N, D)
        Training inputs.
    t : ndarray, shape (N,) or (N, C)
        Their targets.
    batch_size : int, default 100
        Samples in a mini-batch.
    learning_rate : float, default 0.1
        Length of a step against the gradient, as a multiple of the gradient.
    rng : numpy.random.Generator, optional
        Shuffles the samples before each epoch; default: a new, randomly seeded generator.

    Yields
    ------
    float
        Loss of the mini-batch, before the update.

    Raises
    ------
    ValueError
        If `batch_size` is less than 1 or greater than the number of samples.

    Examples
    --------
    >>> from course_lib.networks import SoftmaxRegression
    >>> network = SoftmaxRegression(2, 2, rng=np.random.default_rng(0))
    >>> steps = training_steps(network, np.eye(2), np.array([0, 1]), batch_size=2)
    >>> first, second = next(steps), next(steps)
    >>> second < first
    True
    """
    for batch in _mini_batches(len(x), batch_size, rng or np.random.default_rng()):
        # 1. Draw a mini-batch: inputs and targets by the same indices.
        x_batch, t_batch = x[batch], t[batch]
        # 2. Compute the gradients, by backpropagation.
        gradients = network.gradient(x_batch, t_batch)
        # 3. Update every parameter a little, against its gradient.
        for name, gradient in gradients.items():
            network.params[name] -= learning_rate * gradient
        # 4. Repeat.
        yield float(network.last_layer.loss)


def _mini_batches(samples: int, batch_size: int, rng: np.random.Generator) -> Iterator[NDArray[np.intp]]:
    """Yield indices of all samples in random order, `batch_size` at a time; then shuffle and start again, forever."""
    if not 1 <= batch_size <= samples:
        raise ValueError(f"batch_size must be from 1 to {samples}, the number of samples, but is {batch_size}")
    while True:
        order = rng.permutation(samples)
        for start in range(0, samples - batch_size + 1, batch_size):
            yield order[start : start + batch_size]


class Training:
    """A training that can be paused: iterate to go on with it, and stop iterating to pause.

    Each ``next()`` trains up to the next point at which accuracies are measured, or for so many seconds if that is
    less, and returns the history so far. The first one also measures the accuracies before the training.
    Section 5.7.4.

    Parameters
    ----------
    network, train_data, test_data, iterations, batch_size, learning_rate, rng
        As in `train`.
    seconds : float, default infinity
        Longest time between two returns, not counting the measurements and the last mini-batch.

    Attributes
    ----------
    history : History
        Losses and accuracies so far.

    Examples
    --------
    >>> from course_lib.networks import SoftmaxRegression
    >>> data = np.eye(2), np.array([0, 1])
    >>> network = SoftmaxRegression(2, 2, rng=np.random.default_rng(0))
    >>> training = Training(network, data, data, iterations=3, batch_size=2)
    >>> [len(history.losses) for history in training]
    [1, 2, 3]
    """

    def __init__(
        self,
        network: MultiLayerNet,
        train_data: tuple[NDArray, NDArray],
        test_data: tuple[NDArray, NDArray],
        iterations: int = 10_000,
        batch_size: int = 100,
        learning_rate: float = 0.1,
        rng: np.random.Generator | None = None,
        seconds: float = math.inf,
    ) -> None:
        self.network, self.train_data, self.test_data = network, train_data, test_data
        self.iterations, self.batch_size, self.seconds = iterations, batch_size, seconds
        self.history = History(iterations_per_epoch=max(len(train_data[0]) // max(batch_size, 1), 1))
        self._steps = training_steps(network, *train_data, batch_size, learning_rate, rng)

    def __iter__(self) -> "Training":
        return self

    def __next__(self) -> History:
        history, losses = self.history, self.history.losses
        if not history.iterations:
            self.measure()
        if len(losses) >= self.iterations:
            raise StopIteration
        epochs = len(losses) // history.iterations_per_epoch
        due = min((epochs + 1) * history.iterations_per_epoch, self.iterations)
        deadline = time.monotonic() + self.seconds
        with threads_for(self.network, self.batch_size):
            while len(losses) < due and time.monotonic() < deadline:
                losses.append(next(self._steps))
        if len(losses) >= due:
            self.measure()  # in large chunks, and therefore with all threads
        return history

    def measure(self) -> None:
        """Add both accuracies to the history, unless it has those of this iteration already."""
        history, done = self.history, len(self.history.losses)
        if history.iterations[-1:] != [done]:
            history.iterations.append(done)
            history.train_accuracies.append(self.network.accuracy(*self.train_data))
            history.test_accuracies.append(self.network.accuracy(*self.test_data))


def train(
    network: MultiLayerNet,
    train_data: tuple[NDArray, NDArray],
    test_data: tuple[NDArray, NDArray],
    iterations: int = 10_000,
    batch_size: int = 100,
    learning_rate: float = 0.1,
    rng: np.random.Generator | None = None,
    progress: bool = True,
) -> History:
    """Train a network, and measure its accuracy after each epoch. Section 5.7.4.

    Parameters
    ----------
    network : MultiLayerNet
        The network to train; its parameters are updated.
    train_data, test_data : tuple of (x, t)
        Inputs of shape (N, D), and their targets of shape (N,) or (N, C).
    iterations : int, default 10,000
        Number of mini-batches.
    batch_size, learning_rate, rng
        As in `training_steps`.
    progress : bool, default True
        Whether to show a progress bar.

    Returns
    -------
    History
        Losses and accuracies.

    Raises
    ------
    ValueError
        If `batch_size` is less than 1 or greater than the number of training samples.

    Examples
    --------
    >>> from course_lib.networks import SoftmaxRegression
    >>> data = np.eye(2), np.array([0, 1])
    >>> network = SoftmaxRegression(2, 2, rng=np.random.default_rng(0))
    >>> history = train(network, data, data, iterations=20, batch_size=2, progress=False)
    >>> len(history.losses), float(history.test_accuracies[-1])
    (20, 1.0)
    """
    seconds = 0.1 if progress else math.inf  # between two movements of the bar
    training = Training(network, train_data, test_data, iterations, batch_size, learning_rate, rng, seconds)
    with tqdm(total=iterations, desc="training", unit=" mini-batches", disable=not progress) as bar:
        for history in training:
            bar.update(len(history.losses) - bar.n)
    return training.history


def threads_for(network: MultiLayerNet, batch_size: int) -> AbstractContextManager:
    """Limit matrix products to one thread if they are too small for several to help.

    Parameters
    ----------
    network : MultiLayerNet
        The network to train.
    batch_size : int
        Samples in a mini-batch.

    Returns
    -------
    context manager
        The limit is in force until it is left.

    Examples
    --------
    >>> from course_lib.networks import TwoLayerNet
    >>> with threads_for(TwoLayerNet(784, 50, 10), batch_size=100):
    ...     pass  # train on mini-batches of 100
    """
    multiplications = batch_size * max(parameter.size for parameter in network.params.values())
    return threadpool_limits(1 if multiplications < 20_000_000 else None)
