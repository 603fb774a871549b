"""The same network trained by the same recipe in four ways: this course, PyTorch, scikit-learn, the usual code.

784 inputs, some hidden units with Relu, 10 classes; mini-batches, learning rate 0.1; the loss of every mini-batch is
recorded. MNIST lies in memory before the clock starts, in the form that each of them likes best.
"""

import argparse
import json
import os
import sys
import time
import warnings
from itertools import islice

import numpy as np

from benchmarks import usual_code
from course_lib.datasets import Dataset, load_mnist

LEARNING_RATE = 0.1
WEIGHT_INIT_STD = 0.01


def ours(mnist: Dataset, hidden: int, batch: int, iterations: int, seed: int) -> tuple[float, float]:
    """Train with course_lib; return the seconds that it took, and the accuracy on the test data."""
    from course_lib.networks import TwoLayerNet
    from course_lib.training import threads_for, training_steps

    rng = np.random.default_rng(seed)
    began = time.perf_counter()
    network = TwoLayerNet(784, hidden, 10, WEIGHT_INIT_STD, rng, dtype=np.float32)
    with threads_for(network, batch):
        losses = list(islice(training_steps(network, *mnist.train, batch, LEARNING_RATE, rng), iterations))
    seconds = time.perf_counter() - began
    assert len(losses) == iterations
    return seconds, network.accuracy(*mnist.test)


def pytorch(mnist: Dataset, hidden: int, batch: int, iterations: int, seed: int) -> tuple[float, float]:
    """Train with PyTorch, in a plain loop and with as many threads as it takes by itself."""
    import torch
    from torch import nn

    torch.manual_seed(seed)
    (x, t), (x_test, t_test) = ((torch.from_numpy(x), torch.from_numpy(t)) for x, t in mnist)
    began = time.perf_counter()
    network = nn.Sequential(nn.Linear(784, hidden), nn.ReLU(), nn.Linear(hidden, 10))
    for layer in (network[0], network[2]):
        nn.init.normal_(layer.weight, std=WEIGHT_INIT_STD)
        nn.init.zeros_(layer.bias)
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(network.parameters(), lr=LEARNING_RATE)
    losses = []
    for _ in range(iterations):
        indices = torch.randint(len(x), (batch,))
        optimizer.zero_grad()
        loss = loss_function(network(x[indices]), t[indices])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    seconds = time.perf_counter() - began
    with torch.no_grad():
        return seconds, (network(x_test).argmax(dim=1) == t_test).double().mean().item()


def scikit_learn(mnist: Dataset, hidden: int, batch: int, iterations: int, seed: int) -> tuple[float, float]:
    """Train with scikit-learn, which counts in whole epochs: its time is scaled to the number of mini-batches."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier

    (x, t), test = mnist
    in_an_epoch = -(-len(x) // batch)
    epochs = -(-iterations // in_an_epoch)
    network = MLPClassifier(
        (hidden,), solver="sgd", batch_size=batch, learning_rate_init=LEARNING_RATE, momentum=0, alpha=0,
        max_iter=epochs, tol=0, n_iter_no_change=epochs, random_state=seed,
    )  # fmt: skip
    began = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is stopped on purpose
        network.fit(x, t)
    seconds = time.perf_counter() - began
    assert network.n_iter_ == epochs
    return seconds * iterations / (epochs * in_an_epoch), float(network.score(*test))


def usual(mnist: Dataset, hidden: int, batch: int, iterations: int, seed: int) -> tuple[float, float]:
    """Train with the chapter's code as it is usually written: float32 images, float64 weights, one-hot targets."""
    np.random.seed(seed)  # noqa: NPY002 - as usual
    train, test = ((x, np.eye(10)[t]) for x, t in mnist)
    began = time.perf_counter()
    network = usual_code.TwoLayerNet(784, hidden, 10, WEIGHT_INIT_STD)
    usual_code.train(network, *train, iterations, batch, LEARNING_RATE)
    return time.perf_counter() - began, network.accuracy(*test)


CONTENDERS = {function.__name__: function for function in (ours, pytorch, scikit_learn, usual)}


def command(contender: str, hidden: int, batch: int, iterations: int, threads: int | None = None) -> list[str]:
    """Return the arguments for Python that train one of them, with the number of the round as seed."""
    options = {"hidden": hidden, "batch": batch, "iterations": iterations, "seed": "{round}", "threads": threads}
    given = [f"--{name}={value}" for name, value in options.items() if value is not None]
    return ["-m", "benchmarks.contenders", contender, *given]


def main() -> None:
    """Train one of them, and print seconds and accuracy as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("contender", choices=CONTENDERS)
    parser.add_argument("--hidden", type=int, default=50, help="hidden units (default: 50)")
    parser.add_argument("--batch", type=int, default=100, help="images in a mini-batch (default: 100)")
    parser.add_argument("--iterations", type=int, default=10_000, help="mini-batches (default: 10000)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the random numbers (default: 0)")
    parser.add_argument("--threads", type=int, help="threads to hold it to (default: as many as it takes by itself)")
    options = parser.parse_args()
    if options.threads:
        # Read by OpenBLAS and OpenMP as they are loaded, so the process starts anew.
        threads = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), str(options.threads))
        if threads.items() - os.environ.items():
            os.execve(
                sys.executable, [sys.executable, "-m", "benchmarks.contenders", *sys.argv[1:]], os.environ | threads
            )
    train = CONTENDERS[options.contender]
    seconds, accuracy = train(load_mnist(), options.hidden, options.batch, options.iterations, options.seed)
    print(json.dumps({"seconds": seconds, "accuracy": accuracy}))


if __name__ == "__main__":
    main()
