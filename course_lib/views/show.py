"""`show`: a matplotlib figure in a notebook, with a text for those who cannot see it, in the colours of the theme."""

import base64
import io
from dataclasses import dataclass, field
from html import escape
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

from course_lib.views.themed import themed_bundle

# What is drawn in these colours on a light page has others on a dark one: black, the course's blue and its orange.
_ON_DARK = {"#000000": "#e8e8e8", "#262626": "#e8e8e8", "#0072b2": "#5cb3ee", "#d55e00": "#ff9a4d"}
_THEMES = (
    "<style>[data-jp-theme-light='true'] .course-on-dark, [data-jp-theme-light='false'] .course-on-light "
    "{ display: none }</style>"
)


@dataclass(frozen=True)
class ShownFigure:
    """A figure as images for a light and for a dark page, with alternative text.

    Attributes
    ----------
    alternative_text : str
        What the figure shows.
    """

    alternative_text: str
    _on_light: str = field(repr=False)
    _on_dark: str = field(repr=False)

    @property
    def html(self) -> str:
        """The figure for a notebook's saved output: on white paper."""
        return self._image(self._on_light)

    @property
    def themed(self) -> str:
        """The figure for a widget, where JupyterLab's theme decides which of the two images is seen."""
        return _THEMES + self._image(self._on_light, "course-on-light") + self._image(self._on_dark, "course-on-dark")

    def _image(self, source: str, name: str = "") -> str:
        style = "max-width: 100%; height: auto"
        return (
            f'<img alt="{escape(self.alternative_text)}" class="{name}" style="{style}" '
            f'src="data:image/png;base64,{source}">'
        )

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {"text/plain": self.alternative_text, "text/html": self.html, **themed_bundle(self.themed)}


def show(figure: Figure, alternative_text: str = "") -> ShownFigure:
    """Show a figure with alternative text.

    JupyterLab gives an ``image/png`` output no alternative text, whatever its metadata say, so the picture is HTML.

    Parameters
    ----------
    figure : Figure
        The figure; it is closed, so that the notebook does not show it a second time.
    alternative_text : str, optional
        What the figure shows: the kind of plot, its axes, and its message; default: the figure's label, which the plots
        of `course_lib.views.plots` set.

    Returns
    -------
    ShownFigure
        For the last expression of a cell.

    Raises
    ------
    ValueError
        If the figure has no label and there is no text.

    Examples
    --------
    >>> image = show(plt.figure(figsize=(1, 1)), "An empty figure.")
    >>> 'alt="An empty figure."' in image.html
    True
    """
    text = alternative_text or str(figure.get_label())
    if not text:
        raise ValueError("a figure needs a text for readers who cannot see it: show(figure, alternative_text)")
    on_light = _png(figure, "white")
    _recolour(figure)
    on_dark = _png(figure, "none")
    plt.close(figure)
    return ShownFigure(text, on_light, on_dark)


def _png(figure: Figure, background: str) -> str:
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=110, facecolor=background)
    return base64.b64encode(file.getvalue()).decode()


def _recolour(figure: Figure) -> None:
    """Change the colours of a figure's texts, lines and borders to those for a dark page."""
    for artist in figure.findobj(lambda artist: isinstance(artist, (Text, Line2D, Patch))):
        if isinstance(artist, Patch):
            artist.set_edgecolor(_on_dark(artist.get_edgecolor()))
            if to_hex(artist.get_facecolor()) == "#ffffff":
                artist.set_facecolor("none")
        else:
            artist.set_color(_on_dark(artist.get_color()))  # type: ignore[attr-defined]


def _on_dark(colour: Any) -> Any:
    return _ON_DARK.get(to_hex(colour), colour)
