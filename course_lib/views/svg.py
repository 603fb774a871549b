"""Drawings of computational graphs, written as SVG.

Nothing here knows of layers: a drawing is made of `Node`s, the circles, and `Line`s, values on their
way from node to node.
"""

import base64
import itertools
import math
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from xml.sax.saxutils import escape

from course_lib.views.layout import LINE_HEIGHT, Layout, Place, Route, lay_out

__all__ = ["PAPER", "THEMED", "Label", "Line", "Node", "draw_svg", "svg_image", "text_width"]

# Colours of a drawing that brings its own paper. Derivatives are in the vermillion of Okabe and Ito's palette, which
# colour-blind readers can tell from the ink, darkened until it is legible as text; and they are set in italics, under
# the edge, after an arrow pointing back, so that nothing depends on the colour.
PAPER = {
    "paper": "#fdfcf9",
    "border": "#e3dfd6",
    "ink": "#1c2128",
    "muted": "#5b6470",
    "edge": "#7d8590",
    "node": "#ffffff",
    "derivative": "#b34700",
    "highlight": "#ffe39c",
    "highlight ink": "#1c2128",
}
# The same on the background of the page, in the colours of JupyterLab's theme.
THEMED = {
    "paper": "none",
    "border": "none",
    "ink": "var(--jp-content-font-color1, #1c2128)",
    "muted": "var(--jp-content-font-color2, #5b6470)",
    "edge": "var(--jp-content-font-color3, #7d8590)",
    "node": "var(--jp-layout-color1, #ffffff)",
    "derivative": "color-mix(in srgb, #d55e00 72%, var(--jp-content-font-color0, #000000))",
    "highlight": "#ffe39c",
    "highlight ink": "#1c2128",
}

FONT = "Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif"
SIZE = 14  # of text, in pixels
SMALL = 12
MARGIN = 14
TIP = 9  # length of an arrowhead

# Widths of characters in ems: for each the larger of those in Arial and in DejaVu Sans,
# the narrowest and the widest of the fonts that a browser may choose. What is not listed counts as 1.
_WIDTHS = {
    character: width
    for width, characters in {
        0.28: "'ijl",
        0.32: " ,.I·",
        0.37: "-/:;\\f|",
        0.41: "!()[]t²",
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


@dataclass(frozen=True)
class Label:
    """What stands at an edge. The layout leaves room for what is not shown, so that pictures of one graph agree."""

    forward: str
    backward: str = ""
    forward_shown: bool = True
    backward_shown: bool = True


@dataclass(frozen=True)
class Node:
    """An operation: a circle, or a capsule where its symbol needs the room.

    Attributes
    ----------
    symbol : str
        What stands in it; may have several lines.
    inputs : sequence of (int, Label)
        For each input the index of its line, and what stands at the edge that leads here.
    highlighted : bool, default False
        Whether it is the one that has just acted.
    """

    symbol: str
    inputs: Sequence[tuple[int, Label]]
    highlighted: bool = False


@dataclass(frozen=True)
class Line:
    """A value on its way.

    Attributes
    ----------
    name : str
        Written at the left end of a line that comes from no node, at the right end of one that goes to none.
    source : int or None
        Index of the node it comes from.
    label : Label
        The value and its whole derivative. Where just one node uses the value, that edge's label says the same.
    """

    name: str
    source: int | None
    label: Label


def text_width(text: str, size: float = SIZE, bold: bool = False) -> float:
    """Estimate the width of a text in pixels, from above: no usual sans-serif font sets it wider."""
    return sum(_WIDTHS.get(character, 1.0) for character in text) * size * (1.12 if bold else 1)


def draw_svg(
    nodes: Sequence[Node],
    lines: Sequence[Line],
    title: str,
    caption: str = "",
    description: str = "",
    colours: Mapping[str, str] = PAPER,
) -> str:
    """Draw a computational graph.

    Parameters
    ----------
    nodes : sequence of Node
        The operations, in an order in which they can be computed.
    lines : sequence of Line
        The values, each of which comes from one of `nodes` or from outside.
    title : str
        Written above the drawing, and its accessible name.
    caption : str, optional
        Written below it.
    description : str, optional
        The drawing in words, for those who do not see it.
    colours : mapping, default PAPER
        PAPER for a drawing with its own background, THEMED for one inside an HTML page.

    Returns
    -------
    str
        One ``svg`` element. It contains no ids, so that any number of drawings can share a page.
    """
    layout = lay_out(
        tuple((_lines_of(node.symbol), tuple(line for line, _ in node.inputs)) for node in nodes),
        tuple((len(_wrapped(line.name)), line.source) for line in lines),
    )
    return _Writer(nodes, lines, layout, colours).write(title, caption, description)


def svg_image(svg: str, description: str) -> str:
    """Put a drawing into an ``img`` element, for a notebook's saved output.

    An image, not inline SVG: JupyterLab takes inline SVG out of notebooks that are not trusted yet, and leaves
    the numbers behind in a heap. An image shows everywhere, and can be given alternative text.

    Parameters
    ----------
    svg : str
        A drawing with a style of its own, on its own paper.
    description : str
        The alternative text.

    Returns
    -------
    str
        HTML.
    """
    source = base64.b64encode(svg.encode()).decode()
    # The drawing's own style: it shrinks with the window, but not until its text could not be read.
    style = svg.split('style="', 1)[1].split('"', 1)[0]
    alternative = escape(description, {'"': "&quot;", "'": "&#x27;"})
    return f'<img style="{style}" alt="{alternative}" src="data:image/svg+xml;base64,{source}">'


def _lines_of(text: str) -> int:
    return text.count("\n") + 1


@lru_cache(maxsize=256)
def _wrapped(name: str) -> tuple[str, ...]:
    """Break a long name into two lines, or more where one of its words allows no better."""
    width = 16 if len(name) <= 32 else len(name) // 2 + 4
    return tuple(textwrap.wrap(name, width, break_long_words=False)) or ("",)


class _Writer:
    """Turns a layout into SVG."""

    def __init__(
        self, nodes: Sequence[Node], lines: Sequence[Line], layout: Layout, colours: Mapping[str, str]
    ) -> None:
        self.nodes, self.lines, self.layout, self.colours = nodes, lines, layout, colours
        self.labels = [label for node in nodes for _, label in node.inputs]
        self.labels += [lines[route.line].label for route in layout.routes[len(self.labels) :]]
        self.parts: list[str] = []
        self._set_widths()

    def _set_widths(self) -> None:
        """Make each rank as wide as its widest text, and each gap as wide as its steepest edge needs."""
        width = dict.fromkeys((place for rank in self.layout.ranks for place in rank), 0.0)
        for node, place in zip(self.nodes, self.layout.nodes, strict=True):
            text = max(map(text_width, node.symbol.split("\n")))
            width[place] = 2 * max(place.above, text / 2 + (8 if len(node.symbol) > 3 else 4))
        for line, place in self.layout.names.items():
            width[place] = max(map(text_width, _wrapped(self.lines[line].name)))
        for line, place in self.layout.trunks.items():
            width[place] = _label_width(self.lines[line].label)
        for route, label in zip(self.layout.routes, self.labels, strict=True):
            width[route.label] = _label_width(label)
        self.width = width

        self.spans: dict[int, tuple[float, float]] = {}
        x = float(MARGIN)
        nodes = set(self.layout.nodes)
        for rank, following in itertools.zip_longest(self.layout.ranks, self.layout.ranks[1:]):
            across = max(width[place] for place in rank)
            self.spans[rank[0].rank] = (x, x + across)
            x += across
            if following:
                rise = max(abs(place.y - after.y) for place in rank for after in place.after)
                gap = 8 if rise < 1 else max(20, min(0.42 * rise, 56))
                x += gap + (TIP if any(place in nodes or not place.after for place in following) else 0)
        self.right = x

    def write(self, title: str, caption: str, description: str) -> str:
        layout, colours = self.layout, self.colours
        top = MARGIN + 34
        bottom = max(place.y + place.below for rank in layout.ranks for place in rank)
        width = max(self.right, text_width(title, SIZE + 1, bold=True) + MARGIN, text_width(caption, SMALL) + MARGIN)
        width = math.ceil(width + MARGIN)
        height = math.ceil(top + bottom + MARGIN + (26 if caption else 0))

        for line, trunk in layout.trunks.items():
            self._trunk(line, trunk)
        for route, label in zip(layout.routes, self.labels, strict=True):
            self._route(route)
            self._label(route.label, label)
        for line, place in layout.names.items():
            self._name(place, self.lines[line].name)
        for node, place in zip(self.nodes, layout.nodes, strict=True):
            self._node(node, place)

        heading = self._text(MARGIN, MARGIN + 15, title, "ink", size=SIZE + 1, anchor="start", style="font-weight:bold")
        footing = self._text(MARGIN, height - MARGIN, caption, "muted", size=SMALL, anchor="start") if caption else ""
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
                f'viewBox="0 0 {width} {height}" role="img" font-family="{FONT}" font-size="{SIZE}" '
                f'style="max-width:100%;min-width:{0.75 * width:.0f}px;height:auto">',
                f"<title>{escape(title)}</title>",
                f"<desc>{escape(description)}</desc>",
                f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" '
                f'style="fill:{colours["paper"]};stroke:{colours["border"]}"/>',
                heading,
                f'<g transform="translate(0 {top})">',
                *self.parts,
                "</g>",
                *([footing] if footing else []),
                "</svg>",
            ]
        )

    def _text(
        self, x: float, y: float, text: str, colour: str, size: int = SIZE, anchor: str = "middle", style: str = ""
    ) -> str:
        bigger = f' font-size="{size}"' if size != SIZE else ""
        return (
            f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{bigger} '
            f'style="fill:{self.colours[colour]};{style}">{escape(text)}</text>'
        )

    def _label(self, place: Place, label: Label) -> None:
        x = sum(self.spans[place.rank]) / 2
        if label.forward and label.forward_shown:
            self.parts.append(self._text(x, place.y - 7, label.forward, "ink"))
        if label.backward and label.backward_shown:
            self.parts.append(
                self._text(x, place.y + 18, f"← {label.backward}", "derivative", style="font-style:italic")
            )

    def _name(self, place: Place, name: str) -> None:
        left, right = self.spans[place.rank]
        x, anchor = (right, "end") if place.after else (left, "start")
        lines = _wrapped(name)
        for number, text in enumerate(lines):
            y = place.y + 5 + (number - (len(lines) - 1) / 2) * LINE_HEIGHT
            if text:
                self.parts.append(self._text(x, y, text, "ink", anchor=anchor))

    def _node(self, node: Node, place: Place) -> None:
        x, half, height = self._middle(place), self.width[place] / 2, place.above
        fill, stroke, ink = ("highlight", 2.5, "highlight ink") if node.highlighted else ("node", 1.5, "ink")
        self.parts.append(
            f'<rect x="{x - half:.1f}" y="{place.y - height:.1f}" width="{2 * half:.1f}" height="{2 * height:.1f}" '
            f'rx="{height:.1f}" stroke-width="{stroke}" '
            f'style="fill:{self.colours[fill]};stroke:{self.colours["ink"]}"/>'
        )
        lines = node.symbol.split("\n")
        size = 20 if node.symbol in ("×", "+", "/", "−") else SIZE
        for number, text in enumerate(lines):
            y = place.y + size * 0.36 + (number - (len(lines) - 1) / 2) * LINE_HEIGHT
            self.parts.append(self._text(x, y, text, ink, size=size))

    def _middle(self, place: Place) -> float:
        return sum(self.spans[place.rank]) / 2

    def _right_of(self, place: Place) -> float:
        """Where an edge leaves a place."""
        if place in self.layout.nodes:
            return self._middle(place) + self.width[place] / 2
        return self.spans[place.rank][1] + (5 if not place.before else 0)

    def _trunk(self, line: int, trunk: Place) -> None:
        start, end = self._right_of(trunk.before[0]), self.spans[trunk.rank][1]
        self._path(f"M{start:.1f} {trunk.before[0].y}" + self._onward(trunk.before[0], trunk) + f"H{end:.1f}")
        self.parts.append(f'<circle cx="{end:.1f}" cy="{trunk.y}" r="3" style="fill:{self.colours["edge"]}"/>')
        self._label(trunk, self.lines[line].label)

    def _onward(self, place: Place, following: Place) -> str:
        """Lead an edge level through its own rank, and then to the beginning of the next."""
        right, left = max(self._right_of(place), self.spans[place.rank][1]), self.spans[following.rank][0]
        if place.y == following.y:
            return f"H{left:.1f}"
        middle = (right + left) / 2
        return f"H{right:.1f}C{middle:.1f} {place.y} {middle:.1f} {following.y} {left:.1f} {following.y}"

    def _route(self, route: Route) -> None:
        passed = [route.start, *route.places]
        path = f"M{self._right_of(route.start):.1f} {route.start.y}"
        path += "".join(itertools.starmap(self._onward, pairwise(passed[:-1])))
        before, end = passed[-2:]
        right = self.spans[before.rank][1]
        if end not in self.layout.nodes:
            tip_x, tip_y, angle = self.spans[end.rank][0] - 5, end.y, 0.0
        else:
            angle = self._angle(before, end)
            centre = self._middle(end) - self.width[end] / 2 + end.above
            tip_x, tip_y = centre - (end.above + 1) * math.cos(angle), end.y + (end.above + 1) * math.sin(angle)
        base_x, base_y = tip_x - TIP * math.cos(angle), tip_y + TIP * math.sin(angle)
        path += f"H{right:.1f}"
        if before.y == base_y:
            path += f"H{base_x:.1f}"
        else:
            reach = (base_x - right) * 0.55
            path += f"C{right + reach:.1f} {before.y} {base_x - reach * math.cos(angle):.1f} "
            path += f"{base_y + reach * math.sin(angle):.1f} {base_x:.1f} {base_y:.1f}"
        self._path(path)
        side_x, side_y = 4.2 * math.sin(angle), 4.2 * math.cos(angle)
        self.parts.append(
            f'<path d="M{tip_x:.1f} {tip_y:.1f}L{base_x - side_x:.1f} {base_y - side_y:.1f}'
            f'L{base_x + side_x:.1f} {base_y + side_y:.1f}Z" style="fill:{self.colours["edge"]}"/>'
        )

    def _angle(self, before: Place, end: Place) -> float:
        """Where on a node's left side an edge arrives: 0 in the middle, positive below, the outermost the steepest."""
        rise = before.y - end.y
        if abs(rise) < 1:
            return 0.0
        same_side = sorted((place.y - end.y for place in end.before if (place.y - end.y) * rise > 0), key=abs)
        steepest = 38 if len(same_side) == 1 else 22 + 40 * same_side.index(rise) / (len(same_side) - 1)
        limit = math.asin(min(1.0, 0.8 * abs(rise) / (end.above + TIP)))
        return math.copysign(min(math.radians(steepest), limit), rise)

    def _path(self, path: str) -> None:
        self.parts.append(f'<path d="{path}" style="fill:none;stroke:{self.colours["edge"]};stroke-width:1.5"/>')


def _label_width(label: Label) -> float:
    backward = f"← {label.backward}" if label.backward else ""
    widest = max(30.0, text_width(label.forward), text_width(backward)) + 4
    return math.ceil(widest / 16) * 16  # in steps, so that a picture under a slider seldom moves
