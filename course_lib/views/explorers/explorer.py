"""What all explorers have in common: a widget that leaves a still picture where no kernel runs."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

import ipywidgets as widgets

__all__ = ["Explorer", "button", "redraw_when_moved", "row", "scrolling_html", "slider"]


class Explorer(widgets.VBox):
    """A widget, and a still picture for readers of a notebook that does not run, or has not yet (GitHub, print).

    Parameters
    ----------
    children : list of widgets
        What is shown, from top to bottom.
    still : str
        The still picture, in HTML.
    action : str
        What there is to be done, after "Run this cell in JupyterLab to": "move x and y".
    subject : str, optional
        What it is about. With the action, it is all that is left in a reader for plain text.
    """

    def __init__(self, children: list[widgets.Widget], still: str, action: str, subject: str = "") -> None:
        super().__init__(children)
        self.add_class("course-explorer")
        self._html = f"{still}<p><i>Run this cell in JupyterLab to {escape(action)}.</i></p>"
        self._plain = f"{action}: {subject}" if subject else action

    def _repr_mimebundle_(self, **keywords: Any) -> dict[str, Any]:
        return {**super()._repr_mimebundle_(**keywords), "text/html": self._html, "text/plain": self._plain}


def row(*children: widgets.Widget) -> widgets.Box:
    """Lay widgets out side by side, in as many rows as the window's width asks for."""
    return widgets.Box(children, layout={"display": "flex", "flex_flow": "row wrap", "align_items": "center"})


def slider(
    name: str, value: float, smallest: float, largest: float, step: float, label_width: int = 0
) -> widgets.IntSlider | widgets.FloatSlider:
    """Make a slider, of integers where all its numbers are integers.

    Parameters
    ----------
    name : str
        The visible label.
    value, smallest, largest, step : float
        Where it stands, and what it can be moved to.
    label_width : int, optional
        Characters to leave for the label, so that sliders beside each other agree.
    """
    whole = all(isinstance(number, int) for number in (value, smallest, largest, step))
    kind = widgets.IntSlider if whole else widgets.FloatSlider
    characters = max(label_width, len(name)) + 1
    return kind(
        value=value,
        min=smallest,
        max=largest,
        step=step,
        description=name,
        style={"description_width": f"{characters}ch"},
        layout={"width": f"calc({characters}ch + 230px)", "max_width": "100%"},
        **({} if whole else {"readout_format": f".{max(map(_decimals, (value, step)))}f"}),
    )


def _decimals(number: float) -> int:
    return len(f"{number:.6f}".rstrip("0").partition(".")[2])


def button(label: str, tooltip: str, action: Callable[[], None], style: str = "") -> widgets.Button:
    """Make a button that is as wide as its label, and calls `action` when it is pressed."""
    made = widgets.Button(description=label, tooltip=tooltip, button_style=style, layout={"width": "auto"})
    made.on_click(lambda _: action())
    return made


def scrolling_html() -> widgets.HTML:
    """Make a place for pictures that scrolls sideways where the window is narrower than they are.

    The widget scrolls, not something within its HTML: that is made anew at each change, and would begin at the left.
    """
    return widgets.HTML(layout={"overflow": "auto", "max_width": "100%"})


def redraw_when_moved(controls: Sequence[widgets.Widget], picture: widgets.HTML, draw: Callable[[], str]) -> None:
    """Draw now, and again whenever the value of a control changes."""

    def redraw(_: object = None) -> None:
        picture.value = draw()

    for control in controls:
        control.observe(redraw, names="value")
    redraw()
