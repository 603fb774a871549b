"""Computational graphs to play with: move an input, or go through the computation step by step (sections 5.1 to 5.3).

Both explorers work on a copy, and never change the graph itself. So the cells of a notebook give the same results,
wherever its sliders are.
"""

import copy
from collections.abc import Mapping
from html import escape

import ipywidgets as widgets
import numpy as np

from course_lib.views import words
from course_lib.views.explorers.controls import Play, Slider
from course_lib.views.explorers.explorer import (
    Explorer,
    button,
    redraw_when_moved,
    reset_button,
    row,
    scrolling_html,
    slider,
)
from course_lib.views.formatting import listed
from course_lib.views.graph import Graph, GraphError
from course_lib.views.picture import Picture


def explore_graph(graph: Graph, ranges: Mapping[str, tuple[float, float, float]]) -> Explorer:
    """Move inputs of a graph, and see all its values and derivatives follow.

    Parameters
    ----------
    graph : Graph
        The graph, which stays unchanged. It is shown with derivatives if its backward pass has been run.
    ranges : mapping of str to (smallest, largest, step)
        By name, the inputs that can be moved, and where to.

    Returns
    -------
    Explorer
        A slider for each of these inputs, and the graph.

    Raises
    ------
    GraphError
        If a name is not that of an input, or its value is not a number within the range.

    Examples
    --------
    >>> from course_lib.layers import MulLayer
    >>> graph = Graph("A product")
    >>> product = graph.apply(MulLayer(), graph.input("x", 3), graph.input("y", 5))
    >>> explorer = explore_graph(graph, {"x": (0, 9, 1)})
    """
    start = {name: _start(graph, name, ends) for name, ends in ranges.items()}
    label_width = max(map(len, ranges), default=0)
    sliders = {name: slider(name, start[name], *ends, label_width) for name, ends in ranges.items()}
    picture = scrolling_html()
    record = copy.deepcopy(graph)

    def draw() -> str:
        nonlocal record
        try:
            record.replay({name: control.value for name, control in sliders.items()})
        except GraphError as error:  # from a layer that the learner wrote
            record = copy.deepcopy(graph)
            return f"<p role='status'>{escape(str(error))}</p>"
        return record.draw().inline

    redraw_when_moved(list(sliders.values()), picture, draw)
    controls = row(*sliders.values(), reset_button([*sliders.values()]))
    still, names = graph.draw(), listed([*sliders])
    return Explorer([controls, picture], still.html, words.EXPLORE_GRAPH, names=names, title=still.title)


def _start(graph: Graph, name: str, ends: tuple[float, float, float]) -> float:
    value = next((value.value for value in graph.values if value.name == name and value.source is None), None)
    if value is None:
        inputs = ", ".join(repr(value.name) for value in graph.values if value.source is None)
        raise GraphError(f"no input is called {name!r}; the inputs are {inputs}")
    smallest, largest, _ = ends
    if np.ndim(value) or not smallest <= value <= largest:
        raise GraphError(f"the input {name!r} is {value}, which is not a number from {smallest} to {largest}")
    return np.asarray(value).item()


def step_through(graph: Graph) -> Explorer:
    """Go through a graph node by node: forward and then, if its backward pass has been run, backward.

    Parameters
    ----------
    graph : Graph
        The graph as it is now; later changes to it do not show.

    Returns
    -------
    Explorer
        Buttons and a slider for the steps, and the graph after that step, with a caption that says what just happened.

    Raises
    ------
    GraphError
        If the graph is empty.

    Examples
    --------
    >>> from course_lib.layers import MulLayer
    >>> graph = Graph("A product")
    >>> product = graph.apply(MulLayer(), graph.input("x", 3), graph.input("y", 5))
    >>> explorer = step_through(graph)
    """
    record = copy.deepcopy(graph)
    steps, controls = step_controls(record)
    picture, still = scrolling_html(), graph.draw()
    redraw_when_moved([steps], picture, lambda: picture_at(record, steps.value).inline)
    return Explorer([controls, picture], still.html, words.STEP_THROUGH, title=still.title)


def step_controls(graph: Graph) -> tuple[Slider, widgets.Box]:
    """Make a slider that counts the steps of a graph, and a row of buttons that move it, with the slider itself."""
    # Backward, step 0 is a step too: the derivative that the backward pass begins with.
    last = len(graph.operations) + (1 + graph.backward_length if graph.backward_length else 0)
    steps = slider(words.STEPS, 0, 0, last, 1)

    def go_to(step: int) -> None:
        steps.value = step  # the slider itself keeps within its ends

    play = Play()

    def tick(_: object) -> None:
        go_to(steps.value + 1)
        if steps.value == steps.max:
            play.playing = False

    def begin(_: object) -> None:
        if play.playing and steps.value == steps.max:
            go_to(0)

    play.observe(tick, names="ticks")
    play.observe(begin, names="playing")
    buttons = [
        button(words.BACK, lambda: go_to(steps.value - 1)),
        button(words.STEP, lambda: go_to(steps.value + 1), "primary"),
        play,
        button(words.RESTART, lambda: go_to(0)),
    ]
    return steps, row(*buttons, steps)


def picture_at(graph: Graph, step: int) -> Picture:
    """Draw a graph after some of its steps, counted through both passes."""
    forward = len(graph.operations)
    return graph.draw(forward_steps=step) if step <= forward else graph.draw(backward_steps=step - forward - 1)
