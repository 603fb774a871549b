"""Computational graphs, drawn on a canvas.

Nothing here knows about layers: a drawing consists of `Node`s, the circles, and `Line`s, the values on their way from
node to node.
"""

import itertools
import math
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from course_lib.views import words
from course_lib.views.canvas import MARGIN, PAPER, SIZE, SMALL, Canvas, text_width
from course_lib.views.layout import LINE_HEIGHT, Layout, Place, Route, lay_out

TIP = 9  # length of an arrowhead


@dataclass(frozen=True)
class Label:
    """The texts at an edge. Hidden ones keep their room, so that all pictures of one graph have the same layout."""

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
        The text in it, of one line or more.
    inputs : sequence of (int, Label)
        For each input the index of its line, and the label of the edge that leads here.
    highlighted : str, default ""
        The colour of its inputs' edges if this node acted last, forward or backward; empty for all others.
    """

    symbol: str
    inputs: Sequence[tuple[int, Label]]
    highlighted: str = ""


@dataclass(frozen=True)
class Line:
    """A value on its way from node to node.

    Attributes
    ----------
    name : str
        Written at the left end if the line comes from no node, at the right end if it leads to none.
    source : int or None
        Index of the node it comes from.
    label : Label
        The value and its whole derivative. If only one node uses the value, its edge has the same label.
    """

    name: str
    source: int | None
    label: Label


def draw_graph(
    nodes: Sequence[Node], lines: Sequence[Line], title: str, caption: str = "", colours: Mapping[str, str] = PAPER
) -> Canvas:
    """Draw a computational graph.

    Parameters
    ----------
    nodes : sequence of Node
        The operations, in an order in which they can be computed.
    lines : sequence of Line
        The values, each of which comes from one of `nodes` or from outside.
    title, caption : str
        Written above and below the drawing.
    colours : mapping, default PAPER
        The palette, as for `Canvas`.

    Returns
    -------
    Canvas
        Just large enough for the drawing.
    """
    layout = lay_out(
        tuple((len(node.symbol.split("\n")), tuple(line for line, _ in node.inputs)) for node in nodes),
        tuple((len(_wrapped(line.name)), line.source) for line in lines),
    )
    return _Drawing(nodes, lines, layout).on_canvas(title, caption, colours)


@lru_cache(maxsize=256)
def _wrapped(name: str) -> tuple[str, ...]:
    """Break a long name into two lines, or more if its words are too long for that."""
    width = 16 if len(name) <= 32 else len(name) // 2 + 4
    return tuple(textwrap.wrap(name, width, break_long_words=False)) or ("",)


class _Drawing:
    """Draws a graph for which there is a layout, with ranks as far apart as their texts need."""

    def __init__(self, nodes: Sequence[Node], lines: Sequence[Line], layout: Layout) -> None:
        self.nodes, self.lines, self.layout = nodes, lines, layout
        self.labels = [label for node in nodes for _, label in node.inputs]
        self.active = [node.highlighted for node in nodes for _ in node.inputs]
        self.active += [""] * (len(layout.routes) - len(self.active))
        self.labels += [lines[route.line].label for route in layout.routes[len(self.labels) :]]
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

    def on_canvas(self, title: str, caption: str, colours: Mapping[str, str]) -> Canvas:
        layout, top = self.layout, MARGIN + 34
        bottom = max(place.y + place.below for rank in layout.ranks for place in rank)
        width = max(self.right, text_width(title, SIZE + 1, bold=True) + MARGIN, text_width(caption, SMALL) + MARGIN)
        height = math.ceil(top + bottom + MARGIN + (26 if caption else 0))
        canvas = self.canvas = Canvas(math.ceil(width + MARGIN), height, colours, tabular=False)

        canvas.heading(title)
        with canvas.lowered(top):
            for line, trunk in layout.trunks.items():
                self._trunk(line, trunk)
            for route, label, active in zip(layout.routes, self.labels, self.active, strict=True):
                self._route(route, active)
                self._label(route.label, label)
            for line, place in layout.names.items():
                self._name(place, self.lines[line].name)
            for node, place in zip(self.nodes, layout.nodes, strict=True):
                self._node(node, place)
        if caption:
            canvas.text(MARGIN, height - MARGIN, caption, "muted", size=SMALL)
        return canvas

    def _label(self, place: Place, label: Label) -> None:
        x = self._middle(place)
        if label.forward and label.forward_shown:
            self.canvas.text(x, place.y - 7, label.forward, _colour(label.forward, "ink"), "middle", None)
        if label.backward and label.backward_shown:
            text, colour = f"← {label.backward}", _colour(label.backward, "derivative")
            self.canvas.text(x, place.y + 18, text, colour, "middle", None, "font-style:italic")

    def _name(self, place: Place, name: str) -> None:
        left, right = self.spans[place.rank]
        x, anchor = (right, "end") if place.after else (left, "start")
        if name:
            self._stack(x, place.y + 5, _wrapped(name), "ink", anchor, None)

    def _node(self, node: Node, place: Place) -> None:
        x, half, radius = self._middle(place), self.width[place] / 2, place.above
        fill, stroke_width, ink = ("highlight", 2.5, "highlight ink") if node.highlighted else ("node", 1.5, "ink")
        self.canvas.capsule(x, place.y, half, radius, fill, stroke_width)
        size = 20 if node.symbol in ("×", "+", "/", "−") else None
        baseline = place.y + (size or SIZE) * 0.36
        self._stack(x, baseline, node.symbol.split("\n"), ink, "middle", size)

    def _stack(self, x: float, y: float, texts: Sequence[str], colour: str, anchor: str, size: int | None) -> None:
        """Write texts one under the other, y being the baseline of a single one."""
        for number, text in enumerate(texts):
            self.canvas.text(x, y + (number - (len(texts) - 1) / 2) * LINE_HEIGHT, text, colour, anchor, size)

    def _middle(self, place: Place) -> float:
        return sum(self.spans[place.rank]) / 2

    def _right_of(self, place: Place) -> float:
        """Return where an edge leaves a place."""
        if place in self.layout.nodes:
            return self._middle(place) + self.width[place] / 2
        return self.spans[place.rank][1] + (5 if not place.before else 0)

    def _trunk(self, line: int, trunk: Place) -> None:
        start, end = self._right_of(trunk.before[0]), self.spans[trunk.rank][1]
        self.canvas.path(f"M{start:.1f} {trunk.before[0].y}" + self._onward(trunk.before[0], trunk) + f"H{end:.1f}")
        self.canvas.circle(end, trunk.y, 3, "edge", stroke=None)
        self._label(trunk, self.lines[line].label)

    def _onward(self, place: Place, following: Place) -> str:
        """Lead an edge straight through its own rank, then on to where the next one begins."""
        right, left = max(self._right_of(place), self.spans[place.rank][1]), self.spans[following.rank][0]
        if place.y == following.y:
            return f"H{left:.1f}"
        middle = (right + left) / 2
        return f"H{right:.1f}C{middle:.1f} {place.y} {middle:.1f} {following.y} {left:.1f} {following.y}"

    def _route(self, route: Route, active: str) -> None:
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
        colour = active or "edge"
        self.canvas.path(path, colour, width=3 if active else 1.5)
        side_x, side_y = 4.2 * math.sin(angle), 4.2 * math.cos(angle)
        tip = f"M{tip_x:.1f} {tip_y:.1f}L{base_x - side_x:.1f} {base_y - side_y:.1f}"
        self.canvas.path(f"{tip}L{base_x + side_x:.1f} {base_y + side_y:.1f}Z", colour, filled=True)

    def _angle(self, before: Place, end: Place) -> float:
        """Return where an edge meets a node's left side: 0 in the middle, positive below; outer edges are steeper."""
        rise = before.y - end.y
        if abs(rise) < 1:
            return 0.0
        same_side = sorted((place.y - end.y for place in end.before if (place.y - end.y) * rise > 0), key=abs)
        steepest = 38 if len(same_side) == 1 else 22 + 40 * same_side.index(rise) / (len(same_side) - 1)
        limit = math.asin(min(1.0, 0.8 * abs(rise) / (end.above + TIP)))
        return math.copysign(min(math.radians(steepest), limit), rise)


def _colour(text: str, usual: str) -> str:
    """Return the colour of a number: what is marked as wrong has one of its own, besides the mark."""
    return "wrong" if text.startswith(words.WRONG_MARK) else usual


def _label_width(label: Label) -> float:
    backward = f"← {label.backward}" if label.backward else ""
    widest = max(30.0, text_width(label.forward), text_width(backward)) + 4
    return math.ceil(widest / 16) * 16  # in steps, so that a slider seldom moves the picture
