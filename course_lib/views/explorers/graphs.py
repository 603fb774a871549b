"""Computational graphs to play with: move an input, or go through the computation step by step (sections 5.1 to 5.3).

The graph that is handed in stays as it is, whatever is done with the explorer: both work on a copy. So the cells
of a notebook give the same results however its sliders have been left.
"""

import copy
from collections.abc import Mapping
from html import escape

import ipywidgets as widgets
import numpy as np

from course_lib.views.explorers.explorer import Explorer, button, redraw_when_moved, row, scrolling_html, slider
from course_lib.views.graph import Graph, GraphError

__all__ = ["draw_step", "explore_graph", "step_controls", "step_through"]


def explore_graph(graph: Graph, ranges: Mapping[str, tuple[float, float, float]]) -> Explorer:
    """Move inputs of a graph, and see all its values and derivatives follow.

    Parameters
    ----------
    graph : Graph
        The graph, which stays unchanged. It is shown with derivatives if its backward pass has been run.
    ranges : mapping of str to (smallest, largest, step)
        For each input that can be moved, by its name, what it can be moved to.

    Returns
    -------
    Explorer
        A slider for each of these inputs, and the graph.

    Raises
    ------
    GraphError
        If a name belongs to no input, or its value is no number of the range.
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
        except GraphError as error:  # from a layer of the learner's own
            record = copy.deepcopy(graph)
            return f"<p role='status'>{escape(str(error))}</p>"
        return record.draw().inline

    def reset() -> None:
        for name, control in sliders.items():
            control.value = start[name]

    redraw_when_moved(list(sliders.values()), picture, draw)
    controls = row(*sliders.values(), button("Reset", "Put all inputs back to where they were", reset))
    others, comma, last = ", ".join(sliders).rpartition(", ")
    names = f"{others} and {last}" if comma else last
    return Explorer([controls, picture], graph.draw().html, f"move {names}", graph.title)


def _start(graph: Graph, name: str, ends: tuple[float, float, float]) -> float:
    value = next((value.value for value in graph.values if value.name == name and value.source is None), None)
    if value is None:
        inputs = ", ".join(repr(value.name) for value in graph.values if value.source is None)
        raise GraphError(f"no input is called {name!r}; the inputs are {inputs}")
    smallest, largest, _ = ends
    if np.ndim(value) or not smallest <= value <= largest:
        raise GraphError(f"the input {name!r} is {value}, which is no number from {smallest} to {largest}")
    return np.asarray(value).item()


def step_through(graph: Graph) -> Explorer:
    """Go through a graph node by node: forward and then, if its backward pass has been run, backward.

    Parameters
    ----------
    graph : Graph
        The graph as it is now; what happens to it later does not show.

    Returns
    -------
    Explorer
        Buttons and a slider for the steps, and the graph after that step, whose caption says what has just happened.
    """
    record = copy.deepcopy(graph)
    steps, controls = step_controls(record)
    picture = scrolling_html()
    redraw_when_moved([steps], picture, lambda: draw_step(record, steps.value))
    return Explorer([controls, picture], graph.draw().html, "step through it", graph.title)


def step_controls(graph: Graph) -> tuple[widgets.IntSlider, widgets.Box]:
    """Make a slider that counts the steps of a graph, and a row of buttons that move it, with the slider itself."""
    # Backward, step 0 is a step too: the derivative that the backward pass begins with.
    last = len(graph.operations) + (1 + graph.backward_length if graph.backward_length else 0)
    steps = slider("step", 0, 0, last, 1)

    def go_to(step: int) -> None:
        steps.value = step  # the slider itself keeps within its ends

    buttons = [
        button("◀ Back", "One step back", lambda: go_to(steps.value - 1)),
        button("Step ▶", "One step on: the next node computes", lambda: go_to(steps.value + 1), "primary"),
        button("Restart", "Back to before the first step", lambda: go_to(0)),
    ]
    return steps, row(*buttons, steps)


def draw_step(graph: Graph, step: int) -> str:
    """Draw a graph after some of its steps, for an HTML widget."""
    forward = len(graph.operations)
    picture = graph.draw(forward_steps=step) if step <= forward else graph.draw(backward_steps=step - forward - 1)
    return picture.inline
