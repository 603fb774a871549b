"""Controls that can be used with a keyboard alone, and heard: the explorers are moved with them.

The sliders of ipywidgets have no name and no readable value for a screen reader, and JupyterLab takes the arrow keys
away from its radio buttons.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from course_lib.views import words

_FOLDER = Path(__file__).parent


class Control(anywidget.AnyWidget):
    """What the controls have in common: one file of JavaScript, in which `kind` chooses the function to draw them."""

    _esm = _FOLDER / "controls.js"
    _css = _FOLDER / "controls.css"
    kind = traitlets.Unicode().tag(sync=True)
    description = traitlets.Unicode().tag(sync=True)


class Slider(Control):
    """A slider of whole numbers, of decimals, or of powers of ten.

    Attributes
    ----------
    value : int or float
        Where it is; a value beyond its ends becomes the nearest end.
    min, max, step : int or float
        Its ends, and the distance between two values.
    description : str
        The label.
    label_width : int
        Room for the label, in characters.
    powers : bool
        Whether 10 to the power of `value` is written beside it, in place of `value`.
    """

    value = traitlets.Any().tag(sync=True)
    min = traitlets.Any().tag(sync=True)
    max = traitlets.Any().tag(sync=True)
    step = traitlets.Any().tag(sync=True)
    label_width = traitlets.Int().tag(sync=True)
    decimals = traitlets.Int().tag(sync=True)
    width = traitlets.Int().tag(sync=True)
    powers = traitlets.Bool().tag(sync=True)

    def __init__(self, value: float, min: float, max: float, step: float, **traits: Any) -> None:
        self._whole = all(isinstance(number, int) for number in (value, min, max, step))
        decimals = 0 if self._whole else _decimals(step)
        if not self._whole:
            decimals = _largest(decimals, _decimals(value))
        # As wide as its work: a slider with four places needs less room than one with five hundred.
        width = round(90 + 130 * _smallest(1.0, (max - min) / step / 40))
        super().__init__(
            kind="slider", min=min, max=max, step=step, value=value, decimals=decimals, width=width, **traits
        )

    @traitlets.validate("value")
    def _within_its_ends(self, proposal: Any) -> float:
        within = _smallest(_largest(proposal["value"], self.min), self.max)
        return int(within) if self._whole else float(within)


_smallest, _largest = min, max  # `min` and `max` are traits of a slider


def _decimals(number: float) -> int:
    return len(f"{number:.6f}".rstrip("0").partition(".")[2])


class Choice(Control):
    """One of a few options, all of them in view.

    Attributes
    ----------
    options : list of str
        The options.
    value : int
        Index of the one that is chosen.
    description : str
        What is chosen.
    """

    options = traitlets.List(traitlets.Unicode()).tag(sync=True)
    value = traitlets.Int().tag(sync=True)

    def __init__(self, description: str, options: Sequence[str], value: int = 0) -> None:
        super().__init__(kind="choice", description=description, options=list(options), value=value)


class Play(Control):
    """A button that counts at an even pace until it is pressed again; absent where less motion is asked for.

    Attributes
    ----------
    playing : bool
        Whether it counts now.
    ticks : int
        How far it has counted.
    """

    playing = traitlets.Bool().tag(sync=True)
    ticks = traitlets.Int().tag(sync=True)
    labels = traitlets.List(traitlets.Unicode()).tag(sync=True)
    tooltip = traitlets.Unicode().tag(sync=True)

    def __init__(self) -> None:
        super().__init__(kind="play", description=words.PLAY[0], labels=list(words.PLAY), tooltip=words.PLAY_TOOLTIP)
