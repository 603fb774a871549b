"""The same network trained by the same recipe in four ways: this course, PyTorch, scikit-learn, the usual code.

The recipe is that of section 5.7.4. 784 inputs, some hidden units with Relu, 10 classes; mini-batches, learning rate
0.1; the loss of every mini-batch is recorded, and once per epoch the accuracies on all training and all test data.
MNIST is in memory before the clock starts, in the form that suits each of them best.
"""

import argparse
import json
import os
import sys
import time
import warnings
from collections.abc import Callable

import numpy as np

from benchmarks import usual_code
from course_lib.datasets import Samples, load_mnist

LEARNING_RATE = 0.1
WEIGHT_INIT_STD = 0.01

MNIST = tuple[Samples, Samples]  # what `load_mnist` returns


class Stopwatch:
    """Counts the seconds since it was created, and how many of them were spent on measuring accuracies."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._measuring = 0.0

    def timed(self, accuracy: Callable[..., float]) -> Callable[..., float]:
        """Return a function that does the same and counts its time as measuring."""

        def measure(*data: object) -> float:
            began = time.perf_counter()
            share = accuracy(*data)
            self._measuring += time.perf_counter() - began
            return share

        return measure

    def read(self) -> dict[str, float]:
        """Return the seconds for the whole training, and for the mini-batches alone."""
        seconds = time.perf_counter() - self._began
        return {"seconds": seconds, "mini_batches": seconds - self._measuring}


def ours(mnist: MNIST, hidden: int, batch: int, iterations: int, seed: int) -> dict[str, float]:
    """Train with course_lib; return the seconds that it took, and the accuracy on the test data."""
    from course_lib.networks import TwoLayerNet
    from course_lib.training import train

    rng = np.random.default_rng(seed)
    stopwatch = Stopwatch()
    network = TwoLayerNet(784, hidden, 10, WEIGHT_INIT_STD, rng, dtype=np.float32)
    network.accuracy = stopwatch.timed(network.accuracy)
    history = train(network, *mnist, iterations, batch, LEARNING_RATE, rng, progress=False)
    times = stopwatch.read()
    assert len(history.losses) == iterations
    return times | {"accuracy": history.test_accuracies[-1]}


def pytorch(mnist: MNIST, hidden: int, batch: int, iterations: int, seed: int) -> dict[str, float]:
    """Train with PyTorch, in a plain loop and with its default number of threads."""
    import torch
    from torch import nn

    torch.manual_seed(seed)
    train, test = ((torch.from_numpy(x), torch.from_numpy(t)) for x, t in mnist)
    x, t = train
    stopwatch = Stopwatch()
    network = nn.Sequential(nn.Linear(784, hidden), nn.ReLU(), nn.Linear(hidden, 10))
    for layer in (network[0], network[2]):
        nn.init.normal_(layer.weight, std=WEIGHT_INIT_STD)
        nn.init.zeros_(layer.bias)
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(network.parameters(), lr=LEARNING_RATE)

    @stopwatch.timed
    @torch.no_grad()
    def accuracy(x: torch.Tensor, t: torch.Tensor) -> float:
        return (network(x).argmax(dim=1) == t).double().mean().item()

    losses, accuracies = [], []
    for iteration in range(iterations):
        indices = torch.randint(len(x), (batch,))
        optimizer.zero_grad()
        loss = loss_function(network(x[indices]), t[indices])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if iteration % (len(x) // batch) == 0:
            accuracies.append((accuracy(*train), accuracy(*test)))
    return stopwatch.read() | {"accuracy": accuracy(*test)}


def scikit_learn(mnist: MNIST, hidden: int, batch: int, iterations: int, seed: int) -> dict[str, float]:
    """Train with scikit-learn, which only runs whole epochs; scale its times to the number of mini-batches."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier

    train, test = mnist
    in_an_epoch = -(-len(train[0]) // batch)
    epochs = -(-iterations // in_an_epoch)
    network = MLPClassifier(
        (hidden,), solver="sgd", batch_size=batch, learning_rate_init=LEARNING_RATE, momentum=0, alpha=0,
        random_state=seed,
    )  # fmt: skip
    stopwatch = Stopwatch()
    accuracy = stopwatch.timed(network.score)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is stopped on purpose
        for _ in range(epochs):
            network.partial_fit(*train, classes=range(10))
            accuracy(*train), accuracy(*test)
    share = iterations / (epochs * in_an_epoch)
    times = {name: seconds * share for name, seconds in stopwatch.read().items()}
    assert network.t_ == epochs * len(train[0])
    return times | {"accuracy": float(network.score(*test))}


def usual(mnist: MNIST, hidden: int, batch: int, iterations: int, seed: int) -> dict[str, float]:
    """Train with the chapter's code as it is usually written: float32 images, float64 weights, one-hot targets."""
    np.random.seed(seed)  # noqa: NPY002 - as usual
    train, test = ((x, np.eye(10)[t]) for x, t in mnist)
    stopwatch = Stopwatch()
    network = usual_code.TwoLayerNet(784, hidden, 10, WEIGHT_INIT_STD)
    network.accuracy = stopwatch.timed(network.accuracy)
    usual_code.train(network, train, test, iterations, batch, LEARNING_RATE)
    return stopwatch.read() | {"accuracy": network.accuracy(*test)}


CONTENDERS = {function.__name__: function for function in (ours, pytorch, scikit_learn, usual)}


def command(contender: str, hidden: int, batch: int, iterations: int, threads: int | None = None) -> list[str]:
    """Return the arguments for Python that train one of them, with the round's number as the seed."""
    options = {"hidden": hidden, "batch": batch, "iterations": iterations, "seed": "{round}", "threads": threads}
    given = [f"--{name}={value}" for name, value in options.items() if value is not None]
    return ["-m", "benchmarks.contenders", contender, *given]


def main() -> None:
    """Train one of them, and print its seconds and accuracy as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("contender", choices=CONTENDERS)
    parser.add_argument("--hidden", type=int, default=50, help="hidden units (default: 50)")
    parser.add_argument("--batch", type=int, default=100, help="images in a mini-batch (default: 100)")
    parser.add_argument("--iterations", type=int, default=10_000, help="mini-batches (default: 10000)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the random numbers (default: 0)")
    parser.add_argument("--threads", type=int, help="limit on its threads (default: its own choice)")
    options = parser.parse_args()
    if options.threads:
        # OpenBLAS and OpenMP read these while they are being loaded, so start a new process.
        threads = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), str(options.threads))
        if threads.items() - os.environ.items():
            os.execve(
                sys.executable, [sys.executable, "-m", "benchmarks.contenders", *sys.argv[1:]], os.environ | threads
            )
    train = CONTENDERS[options.contender]
    print(json.dumps(train(load_mnist(), options.hidden, options.batch, options.iterations, options.seed)))


if __name__ == "__main__":
    main()
