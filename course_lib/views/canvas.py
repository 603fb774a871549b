"""The canvas of all pictures: palette, text, shapes, and the SVG that they are written in."""

import math
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from xml.sax.saxutils import escape

# Colours of a picture on its own light paper. Derivatives are in the vermillion of Okabe and Ito's palette, which
# colour-blind readers can tell from the ink, darkened until it is legible as text. In a graph they are also in italics,
# under the edge and after an arrow that points back, so that nothing depends on colour. Curves are in that palette's
# blue, lighter on a dark page.
PAPER = {
    "paper": "#fdfcf9",
    "border": "#e3dfd6",
    "ink": "#1c2128",
    "muted": "#5b6470",
    "edge": "#7d8590",
    "node": "#ffffff",
    "derivative": "#b34700",
    "wrong": "#b3005a",
    "highlight": "#ffe39c",
    "highlight ink": "#1c2128",
    "curve": "#0072b2",
    "grid": "#e3dfd6",
}
# The same for a picture on the page itself: the colours follow JupyterLab's theme, light or dark.
THEMED = {
    "paper": "none",
    "border": "none",
    "ink": "var(--jp-content-font-color1, #1c2128)",
    "muted": "var(--jp-content-font-color2, #5b6470)",
    "edge": "color-mix(in srgb, var(--jp-content-font-color1, #1c2128) 58%, var(--jp-layout-color1, #ffffff))",
    "node": "var(--jp-layout-color1, #ffffff)",
    "derivative": "color-mix(in srgb, #d55e00 72%, var(--jp-content-font-color0, #000000))",
    "wrong": "color-mix(in srgb, #d6006c 72%, var(--jp-content-font-color0, #000000))",
    "highlight": "#ffe39c",
    "highlight ink": "#1c2128",
    "curve": "color-mix(in srgb, #0087d4 74%, var(--jp-content-font-color0, #000000))",
    "grid": "color-mix(in srgb, var(--jp-content-font-color1, #1c2128) 16%, transparent)",
}

FONT = "Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif"
SIZE = 14  # of text, in pixels
SMALL = 12
MARGIN = 14

# Widths of characters in ems, in Arial or in DejaVu Sans, whichever is wider: these are the narrowest and the widest
# fonts that a browser may choose. Any other character counts as 1 em.
_WIDTHS = {
    character: width
    for width, characters in {
        0.28: "'ijl",
        0.32: " ,.I·",
        0.37: "-/:;\\f|",
        0.41: "!()[]t²³",
        0.53: '"*J`rsz∂',
        0.56: "?L_c–",
        0.60: "kvxy",
        0.64: "$0123456789FTabdeghnopqu{}σ",
        0.69: "ABEKPSVXYZ",
        0.73: "CR",
        0.79: "&DGHNOQU",
        0.84: "#+<=>^w~×−",
        0.87: "M",
        1.02: "@%mW…←",
    }.items()
    for character in characters
}


def text_width(text: str, size: float = SIZE, bold: bool = False) -> float:
    """Return an upper estimate of a text's width in pixels: no usual sans-serif font sets it wider.

    >>> text_width("tax") < text_width("taxes")
    True
    """
    return sum(_WIDTHS.get(character, 1.0) for character in text) * size * (1.12 if bold else 1)


class Canvas:
    """A sheet to draw on. Colours are names from the palette, or "none".

    Parameters
    ----------
    width, height : float
        In pixels; both may still be changed while drawing.
    colours : mapping of str to str, default PAPER
        PAPER for a picture with its own background, THEMED for one inside an HTML page.
    tabular : bool, default True
        Whether all digits have the same width, so that text does not move when its numbers change.

    Examples
    --------
    >>> canvas = Canvas(80, 40)
    >>> canvas.text(10, 25, "x < 1")
    >>> "x &lt; 1" in canvas.svg("An inequality.")
    True
    """

    def __init__(self, width: float, height: float, colours: Mapping[str, str] = PAPER, tabular: bool = True) -> None:
        self.width, self.height = width, height
        self._colours = {**colours, "none": "none"}
        self._figures = ";font-variant-numeric:tabular-nums" if tabular else ""
        self._title = ""
        self._parts: list[str] = []

    def svg(self, description: str) -> str:
        """Return the picture as one ``svg`` element, described in words; it has no ids, so pages can hold many."""
        width, height, colour = math.ceil(self.width), math.ceil(self.height), self._colours
        names = f"<title>{escape(self._title or description)}</title>"
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
                f'viewBox="0 0 {width} {height}" role="img" font-family="{FONT}" font-size="{SIZE}" '
                f'style="max-width:100%;height:auto{self._figures}">',
                f"{names}\n<desc>{escape(description)}</desc>" if self._title else names,
                f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" '
                f'style="fill:{colour["paper"]};stroke:{colour["border"]}"/>',
                *self._parts,
                "</svg>",
            ]
        )

    def heading(self, title: str) -> None:
        """Write a title at the top; it becomes the picture's accessible name, which otherwise is its description."""
        self._title = title
        self.text(MARGIN, MARGIN + 15, title, size=SIZE + 1, style="font-weight:bold")

    def text(
        self,
        x: float,
        y: float,
        text: str,
        colour: str = "ink",
        anchor: str = "start",
        size: int | None = SIZE,
        style: str = "",
    ) -> None:
        """Write a line of text with its baseline at y, its "start", "middle" or "end" (the anchor) at x."""
        font = f' font-size="{size}"' if size else ""
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{font} '
            f'style="fill:{self._colours[colour]};{style}">{escape(text)}</text>'
        )

    def line(
        self, points: Iterable[tuple[float, float]], colour: str = "ink", width: float = 1.5, style: str = ""
    ) -> None:
        """Draw straight lines from point to point."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(
            f'<polyline points="{path}" '
            f'style="fill:none;stroke:{self._colours[colour]};stroke-width:{width};stroke-linejoin:round;{style}"/>'
        )

    def path(self, path: str, colour: str = "edge", filled: bool = False, width: float = 1.5) -> None:
        """Draw a path in SVG's own commands: its line, or what it encloses."""
        paint = "fill:{}" if filled else f"fill:none;stroke:{{}};stroke-width:{width}"
        self._parts.append(f'<path d="{path}" style="{paint.format(self._colours[colour])}"/>')

    def arrow(
        self, start: tuple[float, float], end: tuple[float, float], colour: str = "ink", width: float = 2
    ) -> None:
        """Draw a horizontal arrow."""
        (left, y), (right, _) = start, end
        back = math.copysign(8, right - left)
        self.line([start, (right - back, y)], colour, width)
        tip = f"{right:.1f},{y:.1f} {right - back:.1f},{y - 4.5:.1f} {right - back:.1f},{y + 4.5:.1f}"
        self._parts.append(f'<polygon points="{tip}" style="fill:{self._colours[colour]}"/>')

    def circle(self, x: float, y: float, radius: float, fill: str = "ink", stroke: str | None = "paper") -> None:
        """Draw a disc, with an outline unless `stroke` is None."""
        outline = f";stroke:{self._colours[stroke]};stroke-width:1.5" if stroke else ""
        self._parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" style="fill:{self._colours[fill]}{outline}"/>'
        )

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """Draw a filled rectangle."""
        self._rectangle(x, y, width, height, f'style="fill:{self._colours[fill]};stroke:none;"')

    def cell(self, x: float, y: float, width: float, height: float, hue: str) -> None:
        """Draw a cell of a table in a hue (any CSS colour) that lets paper and text show through."""
        self._rectangle(x, y, width, height, f'style="fill:{hue};fill-opacity:0.32;stroke:{hue};stroke-width:1.2"')

    def capsule(self, x: float, y: float, half_width: float, radius: float, fill: str, stroke_width: float) -> None:
        """Draw an outlined capsule around a centre: a circle if it is as wide as it is high."""
        colours = f"fill:{self._colours[fill]};stroke:{self._colours['ink']}"
        rest = f'rx="{radius:.1f}" stroke-width="{stroke_width}" style="{colours}"'
        self._rectangle(x - half_width, y - radius, 2 * half_width, 2 * radius, rest)

    def _rectangle(self, x: float, y: float, width: float, height: float, rest: str) -> None:
        self._parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" {rest}/>')

    @contextmanager
    def lowered(self, distance: float) -> Iterator[None]:
        """Move down everything that is drawn within the block."""
        self._parts.append(f'<g transform="translate(0 {distance})">')
        yield
        self._parts.append("</g>")

    @contextmanager
    def faded(self, opacity: float) -> Iterator[None]:
        """Draw everything within the block partly transparent: 1 is opaque, 0 invisible."""
        self._parts.append(f'<g opacity="{opacity:.2f}">')
        yield
        self._parts.append("</g>")

    @contextmanager
    def clipped(self, left: float, top: float, width: float, height: float) -> Iterator[None]:
        """Draw only inside a rectangle within the block, and measure from its corner."""
        # An svg element of its own clips without needing an id.
        self._parts.append(f'<svg x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height:.1f}">')
        yield
        self._parts.append("</svg>")
