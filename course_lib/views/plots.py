"""Curves, drawn with matplotlib: one style for the whole course, in colours that colour-blind readers tell apart."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import ArrayLike

from course_lib.training import History

__all__ = ["BLUE", "GREEN", "ORANGE", "STYLE", "plot_training"]

# From the palette of Okabe and Ito (2008).
BLUE, ORANGE, GREEN = "#0072b2", "#d55e00", "#009e73"

STYLE = {
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


def plot_training(history: History, smoothing: int = 100) -> Figure:
    """Draw the loss of every mini-batch, and both accuracies, over the epochs.

    Section 5.7.4.

    Parameters
    ----------
    history : History
        What `course_lib.training.train` has returned.
    smoothing : int, default 100
        How many mini-batches the running mean of the loss takes together.

    Returns
    -------
    Figure
        The loss on the left, the accuracies on the right.
    """
    with plt.rc_context(STYLE):
        figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6))
        _draw_loss(left, history, smoothing)
        _draw_accuracies(right, history)
    return figure


def _draw_loss(axes: Axes, history: History, smoothing: int) -> None:
    epochs = np.arange(1, len(history.losses) + 1) / history.iterations_per_epoch
    axes.plot(epochs, history.losses, color=BLUE, alpha=0.25, linewidth=0.6, label="each mini-batch")
    if len(history.losses) >= smoothing:
        mean = _running_mean(history.losses, smoothing)
        axes.plot(epochs[smoothing - 1 :], mean, color=BLUE, label=f"mean of the last {smoothing}")
    axes.set(title="Loss", xlabel="epoch", ylim=(0, None))
    axes.legend(loc="upper right")


def _draw_accuracies(axes: Axes, history: History) -> None:
    epochs = np.array(history.iterations) / history.iterations_per_epoch
    axes.plot(epochs, history.train_accuracies, marker="o", markersize=3, label="training data")
    axes.plot(epochs, history.test_accuracies, marker="s", markersize=3, linestyle="--", label="test data")
    axes.set(title="Accuracy", xlabel="epoch", ylim=(0, 1.02))
    axes.legend(loc="lower right")


def _running_mean(values: ArrayLike, width: int) -> np.ndarray:
    return np.convolve(values, np.full(width, 1 / width), mode="valid")
