"""What all explorers have in common: a widget, and the still picture shown where no kernel runs."""

import asyncio
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

import ipywidgets as widgets

from course_lib.views import words
from course_lib.views.explorers.controls import Slider
from course_lib.views.picture import Picture

_CARD = {
    "border": "1px solid var(--jp-border-color2, #e0e0e0)",
    "padding": "10px 12px",
    "margin": "4px 0",
    "max_width": "100%",
}


class Explorer(widgets.VBox):
    """A widget, and a still picture for readers of a notebook that is not running (on GitHub, in print, before a run).

    Parameters
    ----------
    children : sequence of widgets
        The parts of the widget, from top to bottom.
    still : str
        The still picture, in HTML.
    invitation : tuple of (str, str)
        What there is to do: a sentence below the still picture, and all that a reader for plain text shows.
    **names : str
        What goes into the invitation's braces.

    Attributes
    ----------
    still : str
        The still picture.

    Examples
    --------
    >>> explorer = Explorer([widgets.HTML("?")], "<p>?</p>", ("Run this cell to {verb}.", "{verb}"), verb="ask")
    >>> explorer._repr_mimebundle_()["text/html"]
    '<p>?</p><p><i>Run this cell to ask.</i></p>'
    """

    def __init__(
        self, children: Sequence[widgets.Widget], still: str, invitation: tuple[str, str], **names: str
    ) -> None:
        super().__init__(list(children), layout=_CARD)
        self.add_class("course-explorer")
        sentence, self._plain = (text.format(**names) for text in invitation)
        self.still = still
        self._invitation = f"<p><i>{escape(sentence)}</i></p>"

    def _repr_mimebundle_(self, **keywords: Any) -> dict[str, Any]:
        return {
            **super()._repr_mimebundle_(**keywords),
            "text/html": self.still + self._invitation,
            "text/plain": self._plain,
        }


def explorer_of(
    draw: Callable[[], Picture],
    rows: Sequence[widgets.Widget],
    controls: Sequence[widgets.Widget],
    invitation: tuple[str, str],
) -> Explorer:
    """Make an explorer of one picture, below rows of widgets, and draw it again whenever a control is moved."""
    place, still = scrolling_html(), draw()
    redraw_when_moved(controls, place, lambda: draw().inline)
    rows = [*rows[:-1], row(rows[-1], reset_button(controls))]
    return Explorer([*rows, place], still.html, invitation, title=still.title)


def row(*children: widgets.Widget) -> widgets.Box:
    """Lay widgets out side by side, in as many rows as they need in a narrow window."""
    return widgets.Box(children, layout={"display": "flex", "flex_flow": "row wrap", "align_items": "center"})


def slider(
    name: str, value: float, smallest: float, largest: float, step: float, label_width: int = 0, powers: bool = False
) -> Slider:
    """Make a slider, of integers if all its numbers are integers.

    Parameters
    ----------
    name : str
        The visible label.
    value, smallest, largest, step : float
        Where it starts, and where it can be moved to.
    label_width : int, optional
        Room for the label, in characters, so that neighbouring sliders line up.
    powers : bool, default False
        Whether the slider is for powers of ten, its value being the exponent.
    """
    return Slider(value, smallest, largest, step, description=name, label_width=label_width, powers=powers)


def button(text: tuple[str, str], action: Callable[[], None], style: str = "") -> widgets.Button:
    """Make a button as wide as its label, from a label and a tooltip; it calls `action` when pressed."""
    label, tooltip = text
    made = widgets.Button(description=label, tooltip=tooltip, button_style=style, layout={"width": "auto"})
    made.on_click(lambda _: action())
    return made


def reset_button(controls: Sequence[widgets.Widget]) -> widgets.Button:
    """Make a button that puts controls back to where they are now."""
    start = [control.value for control in controls]

    def reset() -> None:
        for control, value in zip(controls, start, strict=True):
            control.value = value

    return button(words.RESET, reset)


def scrolling_html() -> widgets.HTML:
    """Make a place for pictures that scrolls sideways in a window narrower than they are.

    The widget itself scrolls: its HTML is replaced at each change, and would jump back to the left.
    """
    return widgets.HTML(layout={"overflow": "auto", "max_width": "100%"})


def redraw_when_moved(controls: Sequence[widgets.Widget], picture: widgets.HTML, draw: Callable[[], str]) -> None:
    """Draw now, and again whenever the value of a control changes."""

    def redraw(_: object = None) -> None:
        picture.value = draw()

    for control in controls:
        control.observe(redraw, names="value")
    redraw()


def on_the_thread_of_cells(action: Callable[[], None]) -> Callable[[], object]:
    """Return a function that asks for an action, which then runs on the thread that runs the notebook's cells.

    Where the action touches what cells use too, such as a network: a kernel may handle widgets on another thread.
    """
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:  # plain Python without a kernel
        return action
    return lambda: loop.call_soon_threadsafe(action)
