"""Training to watch, to pause and to stop (section 5.7.4)."""

import asyncio
import base64
import io
import math
import time
from collections.abc import Callable, Mapping
from functools import partial
from html import escape

import ipywidgets as widgets
import numpy as np
from numpy.typing import NDArray

from course_lib.networks import MultiLayerNet
from course_lib.training import History, Training
from course_lib.views import words
from course_lib.views.canvas import Canvas
from course_lib.views.explorers.axes import Axes
from course_lib.views.explorers.explorer import Explorer, button, row, scrolling_html
from course_lib.views.picture import Picture
from course_lib.views.scale import accuracy_limits

SECONDS_AT_A_TIME = 0.05  # of training, before the kernel can look for messages such as "Pause"
SECONDS_BETWEEN_PICTURES = 0.2
ICONS = {"ready": "play", "running": "pause", "paused": "play", "finished": "repeat"}  # of the first button, by state
DASHED = "stroke-dasharray:6 4"
UNITS = 16  # how many units of the first layer have their weights shown


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
    """Watch a network learn. Training begins when Start is pressed.

    Parameters
    ----------
    network : MultiLayerNet
        The network to train; its parameters are updated, as in `course_lib.training.train`.
    train_data, test_data : tuple of (x, t)
        Inputs of shape (N, D) and their targets.
    image_shape : tuple of int, optional
        Height and width, if the inputs are images: then the first layer's weights are shown as images too.
    iterations : int, default 10,000
        Number of mini-batches.
    batch_size, learning_rate, rng
        As in `course_lib.training.training_steps`.

    Returns
    -------
    TrainingExplorer
        Buttons, a progress bar, curves of loss and accuracy; its ``history`` can be passed to
        `course_lib.views.plots.plot_training`. A failure, such as a `batch_size` greater than the number of samples,
        is shown in place of a result.

    Examples
    --------
    >>> from course_lib.networks import SoftmaxRegression
    >>> data = np.eye(2), np.array([0, 1])
    >>> explorer = explore_training(SoftmaxRegression(2, 2), data, data, iterations=20, batch_size=2)
    >>> explorer.state
    'ready'
    """
    settings = (iterations, batch_size, learning_rate, rng, SECONDS_AT_A_TIME)
    return TrainingExplorer(partial(Training, network, train_data, test_data, *settings), image_shape)


class TrainingExplorer(Explorer):
    """What `explore_training` returns.

    The buttons only ask: a kernel may handle them on another thread, in the middle of a mini-batch. One task, on the
    thread that runs the notebook's cells, does all that touches the network or the history: it trains, measures and
    draws. So neither a button nor a cell ever meets a network whose layers are between forward and backward.

    Attributes
    ----------
    history : History
        Losses and accuracies so far.
    state : str
        "ready", "running", "paused" or "finished".
    """

    running: "TrainingExplorer | None" = None  # one at a time: two would share the processor, and perhaps the network

    def __init__(self, new_training: Callable[[], Training], image_shape: tuple[int, int] | None) -> None:
        self._new_training, self.image_shape = new_training, image_shape
        self._training = new_training()
        self.network = self._training.network
        self._asked = ""  # what the buttons asked for last: "run", "pause" or "stop"
        self._task: asyncio.Task | None = None  # kept, since the loop itself has only weak references to tasks
        self._next_picture = 0.0
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:  # plain Python without a kernel
            self._loop = None

        self._toggle = button(("", words.TRAINING_TOOLTIP), self._on_toggle, "primary")
        self._toggle.layout.width = "9em"
        stop = button(words.STOP, self.stop)
        stop.icon = "stop"
        iterations = self._training.iterations
        self._bar = widgets.IntProgress(max=iterations, description=words.PROGRESS, layout={"width": "20em"})
        self._message = widgets.HTML()
        self._curves, self._weights = scrolling_html(), widgets.HTML()
        still = _curves(self.history, iterations)
        children = [row(self._toggle, stop, self._bar), self._message, self._curves, self._weights]
        super().__init__(children, still.html, words.EXPLORE_TRAINING, title=still.title)
        self._enter("ready")

    @property
    def history(self) -> History:
        """Losses and accuracies so far."""
        return self._training.history

    # ---- asking ----------------------------------------------------------------------------------------------------

    def _on_toggle(self) -> None:
        self._ask("pause" if self.state == "running" else "run")

    def pause(self) -> None:
        """Ask for the training to be interrupted until it is resumed."""
        if self.state == "running":
            self._ask("pause")

    def stop(self) -> None:
        """Ask for the training to be ended, and the accuracies reached to be measured."""
        if self.state in ("running", "paused"):
            self._ask("stop")

    def _ask(self, what: str) -> None:
        self._asked = what
        if self._loop:
            self._loop.call_soon_threadsafe(self._wake)
        else:  # no button can be pressed meanwhile
            asyncio.run(self._work())

    # ---- the one task ----------------------------------------------------------------------------------------------

    def _wake(self) -> None:
        """Start the task, unless it is at work and will notice by itself what was asked for."""
        if self._loop and (self._task is None or self._task.done()):
            self._task = self._loop.create_task(self._work())

    async def _work(self) -> None:
        """Do what was asked for until it is done; show failures, since a task has no caller that could catch them."""
        asked = self._asked  # read once for each decision, since another thread may write it
        try:
            if asked == "run":
                self._prepare()
            while asked == "run":
                done = len(next(self._training).losses) >= self._training.iterations
                if time.monotonic() >= self._next_picture:
                    self._show()
                await asyncio.sleep(0.002)  # a moment in which the kernel handles all messages that have come in
                asked = "stop" if done else self._asked
            if asked == "stop":
                self._training.measure()
        except Exception as error:
            self._message.value = f"<p role='status'>{escape(f'{type(error).__name__}: {error}')}</p>"
            asked = "stop"
        self._enter("paused" if asked == "pause" else "finished")

    def _prepare(self) -> None:
        """Pause any other explorer, and unless this one goes on, return to the first weights and an empty history."""
        if TrainingExplorer.running:
            TrainingExplorer.running.pause()
        TrainingExplorer.running = self
        if self.state != "paused":
            if self.state == "ready":
                self._initial = {name: parameter.copy() for name, parameter in self.network.params.items()}
            for name, parameter in self._initial.items():
                self.network.params[name][...] = parameter  # in place: a layer may hold the same array
            self._training = self._new_training()
            self._message.value = ""
        if not self._loop:
            self._training.seconds = math.inf
        self._enter("running")

    def _enter(self, state: str) -> None:
        self.state = state
        self._toggle.description, self._toggle.icon = words.TRAINING_BUTTON[state], ICONS[state]
        self._show()

    def _show(self) -> None:
        self._bar.value = len(self.history.losses)
        self._curves.value = _curves(self.history, self._training.iterations).inline
        if self.image_shape:
            self._weights.value = _draw_weights(self.network, self.image_shape)
        self._next_picture = time.monotonic() + SECONDS_BETWEEN_PICTURES


def _curves(history: History, iterations: int) -> Picture:
    """Draw the loss on the left and both accuracies on the right."""
    summary = _summary(history, iterations)

    def draw(colours: Mapping[str, str]) -> Canvas:
        canvas = Canvas(620, 278, colours)
        canvas.text(14, 26, summary, style="font-variant-numeric:tabular-nums")
        epochs = iterations / history.iterations_per_epoch
        # Means of several mini-batches: single losses scatter, and 10,000 points are more than there are pixels.
        block = max(iterations // 200, 1)
        full = len(history.losses) // block * block
        losses = np.array(history.losses[:full]).reshape(-1, block).mean(axis=1)
        places = (np.arange(len(losses)) + 0.5) * block / history.iterations_per_epoch

        top = max(1.02 * np.max(losses, initial=0.0), 1.0)
        if not math.isfinite(top):
            top = 1.0
        x_range, x_ticks, across = (0, epochs), _ticks(epochs), words.EPOCH
        left = Axes(canvas, (44, 68, 240, 160), x_range, (0, top), x_ticks, _ticks(top), across, words.LOSS)
        left.curve(places, np.where(np.isfinite(losses), losses, top))

        lowest, highest = accuracy_limits(history)
        y_ticks = [lowest + tick for tick in _ticks(1 - lowest)]
        right = Axes(canvas, (362, 68, 240, 160), x_range, (lowest, highest), x_ticks, y_ticks, across, words.ACCURACY)
        measured = np.array(history.iterations) / history.iterations_per_epoch
        for accuracies, colour, style in (
            (history.train_accuracies, "curve", ""),
            (history.test_accuracies, "derivative", DASHED),
        ):
            shown = np.array(accuracies) >= lowest  # no line that comes up from below the axes
            right.curve(measured[shown], np.array(accuracies)[shown], colour, style=style)
        legend = ((196, "curve", words.TRAINING_DATA, ""), (214, "derivative", words.TEST_DATA, DASHED))
        for y, colour, text, style in legend:
            canvas.line([(478, y - 4), (508, y - 4)], colour, 2.2, style)
            canvas.text(515, y, text, "ink", size=12)
        return canvas

    description = words.TRAINING_DESCRIPTION.format(summary=summary) if history.iterations else words.EMPTY_AXES
    return Picture(words.TRAINING, description, draw)


def _summary(history: History, iterations: int) -> str:
    if not history.iterations:
        return words.NOTHING_TRAINED.format(iterations=iterations)
    return (words.TRAINED if history.losses else words.FIRST_ACCURACIES).format(
        done=len(history.losses),
        iterations=iterations,
        loss=np.mean(history.losses[-100:]) if history.losses else math.nan,
        train=100 * history.train_accuracies[-1],
        test=100 * history.test_accuracies[-1],
    )


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
    import matplotlib.pyplot as plt  # imported late: it takes longer to load than all explorers together

    from course_lib.views.plots import DIVERGING, weight_images, weight_limit

    images = weight_images(network, image_shape, UNITS)
    columns = math.ceil(len(images) / 2)
    height, width = image_shape
    # With faint grey lines between the images.
    mosaic = np.full((2 * (height + 1) + 1, columns * (width + 1) + 1), np.nan)
    for i, image in enumerate(images):
        top, left = i // columns * (height + 1) + 1, i % columns * (width + 1) + 1
        mosaic[top : top + height, left : left + width] = image
    limit = weight_limit(images)
    file, colours = io.BytesIO(), DIVERGING.with_extremes(bad=(0.5, 0.5, 0.5, 0.3))
    plt.imsave(file, mosaic, cmap=colours, vmin=-limit, vmax=limit, format="png")
    source = base64.b64encode(file.getvalue()).decode()
    text = words.WEIGHTS.format(count=len(images))
    return (
        f"<figure style='margin:4px 14px'><img alt='{text}' src='data:image/png;base64,{source}' "
        f"style='width:560px;max-width:100%;image-rendering:pixelated'><figcaption>{text}</figcaption></figure>"
    )
