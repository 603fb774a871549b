"""Pictures of the course on a web page: drawn on the page itself, in the colours of its theme, light or dark."""

import re
from base64 import b64decode
from html import escape, unescape

import words

from course_lib.views.canvas import PAPER, THEMED

# A stored picture has a card of light paper, and the colours that belong on it.
_CARD = f"fill:{PAPER['paper']};stroke:{PAPER['border']}"
_COLOURS = {PAPER[name]: THEMED[name] for name in PAPER if name not in ("border", "highlight ink")}
_COLOUR = re.compile(r"(?<=:)(?:" + "|".join(map(re.escape, _COLOURS)) + r")\b")
_DRAWN = re.compile(r'<img style="[^"]*" alt="[^"]*" src="data:image/svg\+xml;base64,([^"]*)">')
_PLOTTED = re.compile(r'<img (alt="[^"]*") class="" style="[^"]*" (src="data:image/png;base64,[^"]*")>')
_SMALLEST = 0.8  # a picture shrinks with the window to this part of its size, then it scrolls


class Pictures:
    """Puts pictures on one page."""

    def __init__(self) -> None:
        self._shown: list[str] = []

    def on_the_page(self, html: str, moves: bool) -> str:
        """Replace the pictures in a notebook's stored output.

        Where they would move if the notebook ran, a picture that has been on the page before is not repeated.
        """
        html = _DRAWN.sub(lambda match: self._drawn(b64decode(match[1]).decode(), moves), html)
        return _PLOTTED.sub(r'<div class="course-plot"><img \1 \2></div>', html)

    def _drawn(self, svg: str, moves: bool) -> str:
        title = unescape(re.search("<title>(.*?)</title>", svg)[1])
        if moves and svg in self._shown:
            place = f"picture-{self._shown.index(svg) + 1}"
            return f'<p><a href="#{place}">{escape(words.SAME_AS_ABOVE.format(title=title))}</a></p>'
        self._shown.append(svg)
        return in_a_box(themed(svg), title, f"picture-{len(self._shown)}")


def themed(svg: str) -> str:
    """Return a picture in the colours of the page's theme, and without its card."""
    return _COLOUR.sub(lambda match: _COLOURS[match[0]], svg.replace(_CARD, "fill:none;stroke:none"))


def in_a_box(svg: str, title: str, place: str) -> str:
    """Return a picture in a box that scrolls sideways in a narrow window, also with the arrow keys."""
    width = float(re.search(r'width="([\d.]+)"', svg)[1])
    svg = re.sub(r'style="max-width:100%;height:auto', f'style="min-width:{_SMALLEST * width:.0f}px', svg, count=1)
    label = escape(words.GRAPH.format(title=title))
    return f'<div class="course-picture" id="{place}" role="group" aria-label="{label}" tabindex="0">{svg}</div>'
