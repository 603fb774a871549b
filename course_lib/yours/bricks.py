"""A network made of the learner's own classes, which learns to read MNIST (section 5.7)."""

import contextlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from IPython.display import display
from numpy.typing import NDArray
from tqdm.auto import tqdm

from course_lib import functions
from course_lib.border.observe import with_substitutes
from course_lib.checks import check
from course_lib.checks.failure import CheckBroken, CheckFailed
from course_lib.datasets import IMAGE_SHAPE, load_mnist
from course_lib.layers import Affine, Relu, SoftmaxWithLoss
from course_lib.training import History, threads_for
from course_lib.views.explorers import draw_digit
from course_lib.views.explorers.explorer import Explorer
from course_lib.views.plots import plot_training, show_mistakes
from course_lib.views.show import ShownFigure, show
from course_lib.yours.definitions import definitions, notebook_with

BATCH_SIZE = 100


@dataclass(frozen=True)
class Brick:
    """A function or a class that the network is made of.

    Attributes
    ----------
    name : str
        The exercise.
    value : function or class
        What to use: the learner's own, or one that the course lends.
    where : str
        Where the learner's own comes from, or why the course lends one.
    is_own : bool
        Whether it is the learner's own.
    """

    name: str
    value: Any
    where: str
    is_own: bool


class LentNetwork:
    """The `TwoLayerNet` of the exercise: lent to learners whose own is not right yet."""

    def __init__(self, input_size: int, hidden_size: int, output_size: int, rng: np.random.Generator) -> None:
        self.params: dict[str, NDArray] = {
            "W1": 0.01 * rng.standard_normal((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": 0.01 * rng.standard_normal((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }
        self.affine1 = Affine(self.params["W1"], self.params["b1"])
        self.relu = Relu()
        self.affine2 = Affine(self.params["W2"], self.params["b2"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x: NDArray) -> NDArray:
        """Return scores of shape (N, C) for inputs of shape (N, D)."""
        return self.affine2.forward(self.relu.forward(self.affine1.forward(x)))

    def loss(self, x: NDArray, t: NDArray) -> Any:
        """Return the loss for inputs x and class numbers t."""
        return self.last_layer.forward(self.predict(x), t)

    def gradient(self, x: NDArray, t: NDArray) -> dict[str, NDArray]:
        """Return the gradient of the loss for each parameter."""
        self.loss(x, t)
        self.affine1.backward(self.relu.backward(self.affine2.backward(self.last_layer.backward())))
        gradients = self.affine1.dW, self.affine1.db, self.affine2.dW, self.affine2.db
        return dict(zip(self.params, gradients, strict=True))


def lent_train(
    network: Any,
    x: NDArray,
    t: NDArray,
    iterations: int,
    batch_size: int,
    learning_rate: float,
    rng: np.random.Generator,
) -> list[float]:
    """Train as the exercise asks: lent to learners whose own `train` is not right yet."""
    losses = []
    for _ in range(iterations):
        batch = rng.integers(len(x), size=batch_size)
        gradients = network.gradient(x[batch], t[batch])
        for name in network.params:
            network.params[name] -= learning_rate * gradients[name]
        losses.append(network.loss(x[batch], t[batch]))
    return losses


_LENT: dict[str, Any] = {
    "Relu": Relu,
    "Affine": Affine,
    "softmax": functions.softmax,
    "cross_entropy_error": functions.cross_entropy_error,
    "SoftmaxWithLoss": SoftmaxWithLoss,
    "TwoLayerNet": LentNetwork,
    "train": lent_train,
}


class Bricks:
    """Seven functions and classes that make a network and train it.

    Parameters
    ----------
    bricks : list of Brick
        One for each exercise that the network needs.
    """

    def __init__(self, bricks: list[Brick]) -> None:
        self.bricks = {brick.name: brick for brick in bricks}

    def __repr__(self) -> str:
        lines = [
            f"{brick.name:<22}{'yours' if brick.is_own else 'lent '}   {brick.where}" for brick in self.bricks.values()
        ]
        own = sum(brick.is_own for brick in self.bricks.values())
        return "\n".join([*lines, "", f"{own} of {len(lines)} bricks are yours."])

    def network(self, input_size: int, hidden_size: int, output_size: int, rng: np.random.Generator) -> Any:
        """Make a network whose layers are these bricks."""
        values = {name: brick.value for name, brick in self.bricks.items()}
        if self.bricks["SoftmaxWithLoss"].is_own:
            # It may call both functions by their names, which another notebook has defined, or the course lends.
            names = values["SoftmaxWithLoss"].forward.__globals__
            names.update({name: values[name] for name in ("softmax", "cross_entropy_error")})
        parts = {name: values[name] for name in ("Affine", "Relu", "SoftmaxWithLoss")}
        with with_substitutes(values["TwoLayerNet"], parts):
            return values["TwoLayerNet"](input_size, hidden_size, output_size, rng=rng)

    def learn_mnist(self, iterations: int = 10_000, hidden_size: int = 50, seed: int = 0) -> "Reader":
        """Train a network of these bricks on MNIST, with a progress bar and curves that grow.

        Parameters
        ----------
        iterations : int, default 10000
            How many mini-batches of 100 images to train with; 600 are an epoch.
        hidden_size : int, default 50
            How many hidden units the network has.
        seed : int, default 0
            Where the random numbers come from.

        Returns
        -------
        Reader
            The trained network.
        """
        (x, t), test = load_mnist()
        rng = np.random.default_rng(seed)
        reader = Reader(self.network(x.shape[1], hidden_size, 10, rng), History(len(x) // BATCH_SIZE), test)
        some = x[:2000], t[:2000]  # enough to measure by, and quick
        reader.measure(some)
        curves = display(reader.curves, display_id=True)
        step = max(iterations // 10, 1)
        threads = threads_for(reader.network, BATCH_SIZE)
        with threads, tqdm(total=iterations, desc="training", unit=" mini-batches") as bar:
            for done in range(0, iterations, step):
                count = min(step, iterations - done)
                train = self.bricks["train"].value
                reader.history.losses += train(reader.network, x, t, count, BATCH_SIZE, 0.1, rng)
                reader.measure(some)
                if curves:
                    curves.update(reader.curves)
                bar.update(count)
        return reader


class Reader:
    """A network that has learned to read digits.

    Parameters
    ----------
    network : object
        The network.
    history : History
        The losses and accuracies of its training.
    test_data : tuple of (x, t)
        Images that it was not trained with, and their digits.
    """

    def __init__(self, network: Any, history: History, test_data: tuple[NDArray, NDArray]) -> None:
        self.network = network
        self.history = history
        self.test_data = test_data

    def predict(self, x: NDArray) -> NDArray:
        """Return scores of shape (N, 10) for images of shape (N, 784), a thousand at a time."""
        return np.concatenate([self.network.predict(x[start : start + 1000]) for start in range(0, len(x), 1000)])

    def accuracy(self, data: tuple[NDArray, NDArray]) -> float:
        """Return the share of images that the network reads right."""
        x, t = data
        return float(np.mean(self.predict(x).argmax(axis=1) == t))

    def measure(self, train_data: tuple[NDArray, NDArray]) -> None:
        """Add both accuracies to the history."""
        self.history.iterations.append(len(self.history.losses))
        self.history.train_accuracies.append(self.accuracy(train_data))
        self.history.test_accuracies.append(self.accuracy(self.test_data))

    @property
    def curves(self) -> ShownFigure:
        """The loss and both accuracies during training."""
        last = self.history.test_accuracies[-1]
        return show(
            plot_training(self.history), f"Loss and accuracy during training; {last:.1%} of the test images read."
        )

    @property
    def mistakes(self) -> ShownFigure:
        """Digits that the network misreads."""
        return show(show_mistakes(self, self.test_data, IMAGE_SHAPE), "Digits that the network misreads.")

    def draw(self) -> Explorer:
        """Draw a digit, and see how the network reads it."""
        return draw_digit(self.predict)

    def __repr__(self) -> str:
        return f"A network that reads {self.history.test_accuracies[-1]:.1%} of 10,000 digits that it has never seen."


def assemble(TwoLayerNet: Any = None, train: Any = None, folder: str | Path = "..") -> Bricks:
    """Collect what a network needs, the learner's own as far as it is right, and the rest from the course.

    Parameters
    ----------
    TwoLayerNet : class, optional
        The network of this notebook.
    train : function, optional
        The training of this notebook.
    folder : str or Path, default ".."
        Where the folders of the other assignments are.

    Returns
    -------
    Bricks
        All seven; shown by a notebook with where each comes from.
    """
    here = {"TwoLayerNet": TwoLayerNet, "train": train}
    found: dict[Path, dict[str, Any]] = {}
    bricks = []
    for name, lent in _LENT.items():
        if name in here:
            own, where = here[name], "from this notebook"
        elif notebook := notebook_with(name, Path(folder)):
            found[notebook] = found.get(notebook) or definitions(notebook)
            own, where = found[notebook].get(name), f"from {notebook.parent.name}/{notebook.name}"
        else:
            own, where = None, ""
        problem = _problem(name, own) if own is not None else "no notebook of yours defines it"
        bricks.append(Brick(name, lent, problem, False) if problem else Brick(name, own, where, True))
    return Bricks(bricks)


def _problem(name: str, own: Any) -> str:
    """Say why a learner's function or class cannot be used yet; nothing if it can."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            check(name, own)
    except NotImplementedError:
        return "yours is not written yet"
    except CheckFailed as error:
        (first, *_) = [line for line in str(error).splitlines() if line.endswith("not right yet")]
        return f"yours is not right yet: {first.removesuffix(': not right yet')}"
    except CheckBroken:
        return "yours could not be checked"
    return ""
