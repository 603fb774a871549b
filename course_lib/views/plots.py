"""Curves, drawn with matplotlib: one style for the whole course, in colours that colour-blind readers tell apart."""

import math
from collections.abc import Sequence
from typing import Protocol

import matplotlib.pyplot as plt
import numpy as np
from matplotlib import RcParams
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from numpy.typing import ArrayLike, NDArray

from course_lib.networks import MultiLayerNet
from course_lib.training import History
from course_lib.views import words
from course_lib.views.formatting import listed
from course_lib.views.scale import accuracy_limits

# From the palette of Okabe and Ito (2008).
BLUE, ORANGE, GREEN = "#0072b2", "#d55e00", "#009e73"

# For numbers that may be negative (blue) or positive (orange); white at 0.
DIVERGING = LinearSegmentedColormap.from_list("diverging", [BLUE, "white", ORANGE])

STYLE = RcParams(
    {
        "axes.grid": True,
        "axes.prop_cycle": plt.cycler(color=[BLUE, ORANGE, GREEN]),
        "axes.spines.right": False,
        "axes.spines.top": False,
        "axes.titlelocation": "left",
        "axes.titlesize": "medium",
        "figure.facecolor": "white",  # readable in a dark theme, too
        "figure.constrained_layout.use": True,
        "grid.alpha": 0.3,
        "legend.frameon": False,
        "lines.linewidth": 1.8,
    }
)


def plot_training(history: History, smoothing: int = 100) -> Figure:
    """Draw the loss of every mini-batch, and both accuracies, over the epochs.

    Section 5.7.4.

    Parameters
    ----------
    history : History
        As returned by `course_lib.training.train`.
    smoothing : int, default 100
        Number of mini-batches in the running mean of the loss.

    Returns
    -------
    Figure
        The loss on the left, the accuracies on the right.

    Examples
    --------
    >>> figure = plot_training(History(2, [0.7, 0.6], [0, 2], [0.5, 0.9], [0.5, 0.8]))
    >>> [axes.get_title(loc="left") for axes in figure.axes]
    ['Loss', 'Accuracy']
    >>> plt.close(figure)
    """
    with plt.rc_context(STYLE):
        figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6))
        _draw_loss(left, history, smoothing)
        _draw_accuracies(right, history)
    last = max(len(history.iterations) - 1, 0)
    figure.set_label(
        words.TRAINING_CURVES.format(
            epochs=round(history.iterations[last] / history.iterations_per_epoch) if history.iterations else 0,
            first=history.losses[0] if history.losses else math.nan,
            # Rounded, since the digits differ from one machine to the next.
            last=math.ceil(20 * np.mean(history.losses[-smoothing:])) / 20 if history.losses else math.nan,
            train=math.floor(100 * history.train_accuracies[-1]) if history.iterations else math.nan,
            test=math.floor(100 * history.test_accuracies[-1]) if history.iterations else math.nan,
        )
    )
    return figure


def _draw_loss(axes: Axes, history: History, smoothing: int) -> None:
    epochs = np.arange(1, len(history.losses) + 1) / history.iterations_per_epoch
    axes.plot(epochs, history.losses, color=BLUE, alpha=0.25, linewidth=0.6, label=words.EACH_MINI_BATCH)
    if len(history.losses) >= smoothing:
        mean = _running_mean(history.losses, smoothing)
        axes.plot(epochs[smoothing - 1 :], mean, color=BLUE, label=words.RUNNING_MEAN.format(smoothing=smoothing))
    axes.set(title=words.LOSS_TITLE, xlabel=words.EPOCH, ylim=(0, None))
    axes.legend(loc="upper right")


def _draw_accuracies(axes: Axes, history: History) -> None:
    lowest, highest = accuracy_limits(history)
    epochs = np.array(history.iterations) / history.iterations_per_epoch
    for accuracies, marker, line, label in (
        (history.train_accuracies, "o", "-", words.TRAINING_DATA),
        (history.test_accuracies, "s", "--", words.TEST_DATA),
    ):
        shown = np.array(accuracies) >= lowest  # no line that comes up from below the axes
        axes.plot(epochs[shown], np.array(accuracies)[shown], marker=marker, markersize=3, linestyle=line, label=label)
    axes.set(title=words.ACCURACY_TITLE, xlabel=words.EPOCH, ylim=(lowest, highest))
    axes.legend(loc="lower right")


def _running_mean(values: Sequence[float], width: int) -> np.ndarray:
    return np.convolve(values, np.full(width, 1 / width), mode="valid")


def show_images(data: tuple[NDArray, NDArray], image_shape: tuple[int, int], count: int = 10) -> Figure:
    """Show the first images of a data set, each under its class number.

    Section 5.7.

    Parameters
    ----------
    data : tuple of (x, t)
        Images of shape (N, D), and their classes.
    image_shape : tuple of int
        Height and width of the images.
    count : int, default 10
        The largest number of images to show.

    Returns
    -------
    Figure
        The images, ten to a row.

    Examples
    --------
    >>> figure = show_images((np.eye(4), np.array([0, 1, 2, 3])), (2, 2), count=3)
    >>> len(figure.axes)
    10
    >>> plt.close(figure)
    """
    x, t = data
    labels = [str(label) for label in _labels(t[:count])]
    figure = _draw_images(x[:count].reshape(-1, *image_shape), labels, columns=10)
    figure.set_label(words.IMAGES.format(count=len(labels), labels=listed(labels)))
    return figure


class Predicts(Protocol):
    """A network, as far as its answers matter."""

    def predict(self, x: NDArray) -> NDArray:
        """Return scores of shape (N, C) for inputs of shape (N, D)."""
        ...


def show_mistakes(
    network: Predicts, test_data: tuple[NDArray, NDArray], image_shape: tuple[int, int], count: int = 10
) -> Figure:
    """Show images that a network gets wrong: "says 4, is 9".

    Section 5.7.4.

    Parameters
    ----------
    network : object with ``predict``
        A network that has been trained.
    test_data : tuple of (x, t)
        Images of shape (N, D), and their classes.
    image_shape : tuple of int
        Height and width of the images.
    count : int, default 10
        The largest number of mistakes to show: the first ones.

    Returns
    -------
    Figure
        The images, five to a row.

    Examples
    --------
    >>> from course_lib.networks import SoftmaxRegression
    >>> figure = show_mistakes(SoftmaxRegression(4, 2), (np.eye(4), np.array([0, 1, 0, 1])), (2, 2))
    >>> plt.close(figure)
    """
    x, t = test_data
    says, right = network.predict(x).argmax(axis=-1), _labels(t)
    (mistakes,) = np.nonzero(says != right)
    shown = mistakes[:count]
    titles = [words.MISTAKE.format(says=says[i], right=right[i]) for i in shown]
    figure = _draw_images(x[shown].reshape(-1, *image_shape), titles, columns=5)
    figure.set_label(words.MISTAKES_SHOWN.format(count=len(titles)))
    figure.suptitle(words.MISTAKES.format(mistakes=len(mistakes), images=len(right)), fontsize="medium")
    return figure


def _labels(t: ArrayLike) -> NDArray[np.integer]:
    """Return targets as class numbers, whether given as those or one-hot."""
    return np.argmax(t, axis=-1) if np.ndim(t) == 2 else np.asarray(t)


def _draw_images(images: NDArray, titles: list[str], columns: int) -> Figure:
    """Draw each image from its lowest number (white) to its highest (black), so that any scale of pixels will do."""
    rows = max(-(-len(images) // columns), 1)
    width = 8 / columns
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(rows, columns, figsize=(8, (width + 0.3) * rows + 0.4), squeeze=False)
        for place in axes.flat:
            place.set_axis_off()
        for place, image, title in zip(axes.flat, images, titles, strict=False):
            place.imshow(image, cmap="gray_r")
            place.set_title(title, loc="center")
    return figure


def show_weights(network: MultiLayerNet, image_shape: tuple[int, int], count: int = 16) -> Figure:
    """Show what the first layer looks for: the weights of each of its units as an image.

    Section 5.7.4.

    Parameters
    ----------
    network : MultiLayerNet
        A network whose inputs are images.
    image_shape : tuple of int
        Height and width of the images.
    count : int, default 16
        The largest number of units to show: the first ones.

    Returns
    -------
    Figure
        The images, eight to a row: negative weights are blue, positive ones orange.

    Examples
    --------
    >>> from course_lib.networks import SoftmaxRegression
    >>> figure = show_weights(SoftmaxRegression(4, 2), (2, 2))
    >>> plt.close(figure)
    """
    images = weight_images(network, image_shape, count)
    limit = weight_limit(images)
    rows = -(-len(images) // 8)
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(rows, 8, figsize=(9, 1.15 * rows + 0.4), squeeze=False)
        for place in axes.flat[len(images) :]:
            place.set_axis_off()
        for place, image in zip(axes.flat, images, strict=False):
            place.set(xticks=[], yticks=[])
            place.spines[:].set(visible=True, color="0.7")
            drawn = place.imshow(image, cmap=DIVERGING, vmin=-limit, vmax=limit)
        figure.set_label(words.WEIGHTS.format(count=len(images)))
        figure.colorbar(drawn, ax=axes, label=words.WEIGHT, extend="both")
    return figure


def weight_images(network: MultiLayerNet, image_shape: tuple[int, int], count: int) -> NDArray:
    """Return the weights of the first layer's first units, in the shape of images."""
    return network.params["W1"].T[:count].reshape(-1, *image_shape)


def weight_limit(images: NDArray) -> float:
    """Return the weight drawn in full colour: larger ones, one in a hundred, would make the others too pale."""
    return float(np.quantile(np.abs(images), 0.99)) or 1.0
