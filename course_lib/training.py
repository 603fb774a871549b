"""Training by mini-batch gradient descent (sections 5.7.1 and 5.7.4)."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from tqdm.auto import tqdm

from course_lib.networks import MultiLayerNet

__all__ = ["History", "threads_for", "train", "training_steps"]


@dataclass
class History:
    """What happened during training.

    Attributes
    ----------
    losses : list of float
        Loss of each mini-batch, one for each iteration.
    iterations : list of int
        After how many iterations each of the accuracies below was measured: 0, then once an epoch, then at the end.
    train_accuracies, test_accuracies : list of float
        Share of right answers, from 0 to 1, on all training and on all test data.
    iterations_per_epoch : int
        How many mini-batches it takes to draw as many samples as there are.
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
    """Train for as long as the caller goes on asking: each ``next()`` is one iteration and gives its loss.

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
        How far to go against the gradient.
    rng : numpy.random.Generator, optional
        Shuffles the samples before each epoch; a fresh generator where left out.

    Yields
    ------
    float
        Loss of the mini-batch, before the update that it led to.

    Raises
    ------
    ValueError
        If there are fewer samples than a mini-batch takes.
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
    """Deal out all samples in random order, `batch_size` at a time; then shuffle and begin again, for ever."""
    if not 1 <= batch_size <= samples:
        raise ValueError(f"batch_size must lie from 1 to {samples}, the number of samples, but is {batch_size}")
    while True:
        order = rng.permutation(samples)
        for start in range(0, samples - batch_size + 1, batch_size):
            yield order[start : start + batch_size]


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
    """Train a network, and measure its accuracy once an epoch.

    Parameters
    ----------
    network : MultiLayerNet
        The network to train; its parameters are updated.
    train_data, test_data : tuple of (x, t)
        Inputs of shape (N, D) and their targets.
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
    """
    history = History(iterations_per_epoch=max(len(train_data[0]) // batch_size, 1))

    def measure(iteration: int) -> None:
        history.iterations.append(iteration)
        history.train_accuracies.append(network.accuracy(*train_data))
        history.test_accuracies.append(network.accuracy(*test_data))

    measure(0)
    steps = training_steps(network, *train_data, batch_size, learning_rate, rng)
    with tqdm(total=iterations, desc="training", unit=" mini-batches", disable=not progress) as bar:
        for begin in range(0, iterations, history.iterations_per_epoch):
            end = min(begin + history.iterations_per_epoch, iterations)
            with threads_for(network, batch_size):
                for loss in islice(steps, end - begin):
                    history.losses.append(loss)
                    bar.update()
            measure(end)  # in large chunks, and so with all threads
    return history


def threads_for(network: MultiLayerNet, batch_size: int) -> AbstractContextManager:
    """Hold matrix products to one thread where they are too small for several to be worth while.

    Parameters
    ----------
    network : MultiLayerNet
        The network to train.
    batch_size : int
        Samples in a mini-batch.

    Returns
    -------
    context manager
        In force until it is left.
    """
    multiplications = batch_size * max(parameter.size for parameter in network.params.values())
    return threadpool_limits(1 if multiplications < 20_000_000 else None)
