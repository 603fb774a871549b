"""Training to watch, to pause and to stop (section 5.7.4)."""

import asyncio
import base64
import io
import math
import time
from collections.abc import Mapping
from html import escape

import ipywidgets as widgets
import numpy as np
from numpy.typing import NDArray

from course_lib.networks import MultiLayerNet
from course_lib.training import History, threads_for, training_steps
from course_lib.views.explorers.canvas import PAPER, THEMED, Axes, Canvas
from course_lib.views.explorers.explorer import Explorer, button, row, scrolling_html
from course_lib.views.svg import svg_image

__all__ = ["TrainingExplorer", "explore_training"]

SECONDS_AT_A_TIME = 0.05  # of training, before the kernel gets to look for messages such as "Pause"
SECONDS_BETWEEN_PICTURES = 0.2
# What the first button says in each state, and its icon.
LABELS = {
    "ready": ("Start", "play"),
    "running": ("Pause", "pause"),
    "paused": ("Resume", "play"),
    "finished": ("Start again", "repeat"),
}
UNITS = 16  # of the first layer, whose weights are shown


def explore_training(
    network: MultiLayerNet,
    train_data: tuple[NDArray, NDArray],
    test_data: tuple[NDArray, NDArray],
    image_shape: tuple[int, int] | None = None,
    iterations: int = 10_000,
    batch_size: int = 100,
    learning_rate: float = 0.1,
    rng: np.random.Generator | None = None,
) -> "TrainingExplorer":
    """Watch a network learn. Nothing happens before Start is pressed.

    Parameters
    ----------
    network : MultiLayerNet
        The network to train; its parameters are updated, as in `course_lib.training.train`.
    train_data, test_data : tuple of (x, t)
        Inputs of shape (N, D) and their targets.
    image_shape : tuple of int, optional
        Height and width of the images, where inputs are images: then the first layer's weights are shown as such.
    iterations : int, default 10,000
        Number of mini-batches.
    batch_size, learning_rate, rng
        As in `course_lib.training.training_steps`.

    Returns
    -------
    TrainingExplorer
        Buttons, a progress bar, curves of loss and accuracy; its ``history`` can be given to
        `course_lib.views.plots.plot_training`.
    """
    return TrainingExplorer(network, train_data, test_data, image_shape, iterations, (batch_size, learning_rate, rng))


class TrainingExplorer(Explorer):
    """What `explore_training` returns.

    Attributes
    ----------
    history : History
        Losses and accuracies so far.
    state : str
        "ready", "running", "paused" or "finished".
    """

    running: "TrainingExplorer | None" = None  # one at a time: two would share the processor, and perhaps the network

    def __init__(
        self,
        network: MultiLayerNet,
        train_data: tuple[NDArray, NDArray],
        test_data: tuple[NDArray, NDArray],
        image_shape: tuple[int, int] | None,
        iterations: int,
        settings: tuple[int, float, np.random.Generator | None],
    ) -> None:
        self.network, self.train_data, self.test_data = network, train_data, test_data
        self.image_shape, self.iterations, self.settings = image_shape, iterations, settings
        self.history = self._new_history()
        self._task: asyncio.Task | None = None  # kept, since the loop itself holds tasks by weak references only
        self._next_picture = 0.0

        self._toggle = button("", "Start, pause or resume the training", self._on_toggle, "primary")
        self._toggle.layout.width = "9em"
        stop = button("Stop", "End the training here", self.stop)
        stop.icon = "stop"
        self._bar = widgets.IntProgress(max=iterations, description="progress", layout={"width": "20em"})
        self._message = widgets.HTML()
        self._curves, self._weights = scrolling_html(), widgets.HTML()
        still = svg_image(self._draw(PAPER), "Axes for loss and accuracy, empty before the training.")
        children = [row(self._toggle, stop, self._bar), self._message, self._curves, self._weights]
        super().__init__(children, still, "start the training and watch", "loss and accuracy of a network that learns")
        self._enter("ready")

    # ---- buttons ---------------------------------------------------------------------------------------------------

    def _on_toggle(self) -> None:
        if self.state == "running":
            self.pause()
        else:
            if self.state != "paused":
                self._begin()
            self._go_on()

    def pause(self) -> None:
        """Hold the training, until it is resumed."""
        if self.state == "running":
            self._enter("paused")

    def stop(self) -> None:
        """End the training, and measure what has been reached."""
        if self.state in ("running", "paused"):
            self._measure()
            self._enter("finished")

    def _begin(self) -> None:
        """Go back to the weights of the first start, if there has been one, and to an empty history."""
        if self.state == "ready":
            self._initial = {name: parameter.copy() for name, parameter in self.network.params.items()}
        for name, parameter in self._initial.items():
            self.network.params[name][...] = parameter  # in place: a layer may hold the same array
        self.history = self._new_history()
        self._steps = training_steps(self.network, *self.train_data, *self.settings)
        self._message.value = ""

    def _go_on(self) -> None:
        if TrainingExplorer.running:
            TrainingExplorer.running.pause()
        TrainingExplorer.running = self
        self._enter("running")
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # no notebook's kernel, but plain Python: nobody could press anything in between
            self._train(math.inf)
            return
        # Paused and resumed within one pass, the task of before has not even noticed.
        if self._task is None or self._task.done():
            self._task = loop.create_task(self._train_piecemeal())

    # ---- training --------------------------------------------------------------------------------------------------

    async def _train_piecemeal(self) -> None:
        while self.state == "running":
            self._train(SECONDS_AT_A_TIME)
            await asyncio.sleep(0.002)  # a moment, in which all that has come in gets done

    def _train(self, seconds: float) -> None:
        """Train for so long, or to the end; failures are shown, since a task has nobody to raise them to."""
        end = time.monotonic() + seconds
        try:
            if not self.history.iterations:
                self._measure()
            with threads_for(self.network, self.settings[0]):
                while time.monotonic() < end and len(self.history.losses) < self.iterations:
                    self.history.losses.append(next(self._steps))
                    if len(self.history.losses) % self.history.iterations_per_epoch == 0:
                        self._measure()
            if len(self.history.losses) >= self.iterations:
                self.stop()
        except Exception as error:
            self._message.value = f"<p role='status'>{escape(f'{type(error).__name__}: {error}')}</p>"
            self._enter("finished")
        if time.monotonic() >= self._next_picture:
            self._show()

    def _new_history(self) -> History:
        return History(iterations_per_epoch=max(len(self.train_data[0]) // self.settings[0], 1))

    def _measure(self) -> None:
        """Write down both accuracies, unless that has just been done."""
        history, done = self.history, len(self.history.losses)
        if history.iterations[-1:] != [done]:
            history.iterations.append(done)
            history.train_accuracies.append(self.network.accuracy(*self.train_data))
            history.test_accuracies.append(self.network.accuracy(*self.test_data))

    # ---- showing ---------------------------------------------------------------------------------------------------

    def _enter(self, state: str) -> None:
        self.state = state
        self._toggle.description, self._toggle.icon = LABELS[state]
        self._show()

    def _show(self) -> None:
        self._bar.value = len(self.history.losses)
        self._curves.value = self._draw(THEMED)
        if self.image_shape:
            self._weights.value = _draw_weights(self.network, self.image_shape)
        self._next_picture = time.monotonic() + SECONDS_BETWEEN_PICTURES

    def _draw(self, colours: Mapping[str, str]) -> str:
        history = self.history
        canvas = Canvas(620, 278, colours)
        summary = _summary(history, self.iterations)
        canvas.text(14, 26, summary, style="font-variant-numeric:tabular-nums")
        epochs = self.iterations / history.iterations_per_epoch
        # The mean of each so many mini-batches: single ones scatter, and 10,000 points are more than there are pixels.
        block = max(self.iterations // 200, 1)
        full = len(history.losses) // block * block
        losses = np.array(history.losses[:full]).reshape(-1, block).mean(axis=1)
        places = (np.arange(len(losses)) + 0.5) * block / history.iterations_per_epoch

        top = max(1.02 * np.max(losses, initial=0.0), 1.0)
        if not math.isfinite(top):
            top = 1.0
        x_ticks = _ticks(epochs)
        left = Axes(canvas, (44, 68, 240, 160), (0, epochs), (0, top), x_ticks, _ticks(top), "epoch", "loss")
        left.curve(places, np.where(np.isfinite(losses), losses, top))

        right = Axes(canvas, (362, 68, 240, 160), (0, epochs), (0, 1.03), x_ticks, _ticks(1.0), "epoch", "accuracy")
        measured = np.array(history.iterations) / history.iterations_per_epoch
        right.curve(measured, history.train_accuracies)
        right.curve(measured, history.test_accuracies, "derivative", style="stroke-dasharray:6 4")
        for y, colour, text, style in (
            (196, "curve", "training data", ""),
            (214, "derivative", "test data", "stroke-dasharray:6 4"),
        ):
            canvas.line([(478, y - 4), (508, y - 4)], colour, 2.2, style)
            canvas.text(515, y, text, "ink", size=12)
        return canvas.svg(f"Loss and accuracy while the network learns: {summary}.")


def _summary(history: History, iterations: int) -> str:
    if not history.iterations:
        return f"iteration 0 of {iterations:,}"
    text = f"iteration {len(history.losses):,} of {iterations:,}"
    if history.losses:
        text += f" · loss {np.mean(history.losses[-100:]):.4f}"
    train, test = 100 * history.train_accuracies[-1], 100 * history.test_accuracies[-1]
    return f"{text} · accuracy: training {train:.1f} %, test {test:.1f} %"


def _ticks(largest: float) -> list[float]:
    """Return round numbers from 0 to `largest`, six or fewer."""
    step = next(
        digit * 10.0**exponent
        for exponent in range(-3, 9)
        for digit in (1, 2, 5)
        if largest / digit / 10.0**exponent <= 6
    )
    return [step * i for i in range(int(largest / step + 1e-9) + 1)]


def _draw_weights(network: MultiLayerNet, image_shape: tuple[int, int]) -> str:
    """Draw the weights of some units of the first layer as small images in two rows."""
    import matplotlib.pyplot as plt  # here, since it takes longer to load than all explorers together

    from course_lib.views.plots import DIVERGING, weight_images, weight_limit

    images = weight_images(network, image_shape, UNITS)
    columns = math.ceil(len(images) / 2)
    height, width = image_shape
    mosaic = np.full((2 * (height + 1) + 1, columns * (width + 1) + 1), np.nan)  # with lines between, in faint grey
    for i, image in enumerate(images):
        top, left = i // columns * (height + 1) + 1, i % columns * (width + 1) + 1
        mosaic[top : top + height, left : left + width] = image
    limit = weight_limit(images)
    file = io.BytesIO()
    plt.imsave(
        file, mosaic, cmap=DIVERGING.with_extremes(bad=(0.5, 0.5, 0.5, 0.3)), vmin=-limit, vmax=limit, format="png"
    )
    source = base64.b64encode(file.getvalue()).decode()
    text = f"Weights of {len(images)} units of the first layer as images: blue is negative, orange positive"
    return (
        f"<figure style='margin:4px 14px'><img alt='{text}' src='data:image/png;base64,{source}' "
        f"style='width:560px;max-width:100%;image-rendering:pixelated'><figcaption>{text}.</figcaption></figure>"
    )
