"""What to show of answers that are no graph: a training, and a check of gradients (assignment 5.7)."""

from collections.abc import Callable
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from numpy.typing import NDArray

from course_lib.checks.kinds import brief
from course_lib.networks import SoftmaxRegression
from course_lib.views.plots import BLUE, STYLE
from course_lib.views.show import show
from course_lib.yours import words
from course_lib.yours.drawing import Drawing
from course_lib.yours.figures import reason


class _WrongGradient(SoftmaxRegression):
    """A network whose gradient for W1 is twice as large as it should be."""

    def gradient(self, x: NDArray, t: Any) -> dict[str, NDArray]:
        gradients = super().gradient(x, t)
        return gradients | {"W1": 2 * gradients["W1"]}


def training(train: Callable) -> Drawing:
    """Train a small network with a learner's `train`, and draw the losses."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(200, 4))
    t = (x[:, 0] > x[:, 1]).astype(int)  # a question that one layer can learn to answer
    network = SoftmaxRegression(4, 2, rng=rng)
    try:
        losses = np.asarray(train(network, x, t, 300, 20, 0.5, rng), dtype=float)
        if losses.ndim != 1:
            raise TypeError(f"train should return a list of losses, but this is {brief(losses.tolist())}")
    except Exception as error:
        return Drawing(None, reason(error, "train"), None)
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(figsize=(6, 2.8))
        axes.plot(losses, color=BLUE)
        axes.set(title=words.LOSSES, xlabel=words.ITERATION)
    remark = words.TRAINED.format(count=len(losses), accuracy=network.accuracy(x, t))
    return Drawing(show(figure, words.LOSSES), remark, None)


def checking(gradient_check: Callable) -> Drawing:
    """Let a learner's `gradient_check` look at a right network and at a wrong one."""
    rng = np.random.default_rng(0)
    x, t = rng.normal(size=(5, 4)), np.array([0, 1, 2, 0, 1])
    remarks = []
    try:
        for sentence, kind in ((words.RIGHT_NETWORK, SoftmaxRegression), (words.WRONG_NETWORK, _WrongGradient)):
            errors = gradient_check(kind(4, 3, rng=rng), x, t)
            listed = ", ".join(f"{name} {float(error):.2g}" for name, error in errors.items())
            remarks.append(sentence.format(errors=listed))
    except Exception as error:
        remarks.append(reason(error, "gradient_check"))
    return Drawing(None, " ".join(remarks), None)
