"""Where everything in a drawing of a computational graph goes.

The layout is that of layered graph drawing (Sugiyama, Tagawa and Toda, 1981), with one addition: a label is a place on
the path of its edge, just as a node is. Places are in ranks from left to right. Within a rank no two places touch;
edges are horizontal in their own places and bend only in the gaps between ranks, where nothing is written. So no text
can overlap text, a node or an edge.
"""

import graphlib
import itertools
import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

LINE_HEIGHT = 16
RADIUS = 19  # of a node
ABOVE, BELOW = 20, 23  # how far a label reaches from its edge
GAP = 6  # between neighbours in a rank


@dataclass(eq=False)
class Place:
    """Something in a rank: a node, a name, a label, or a point where an edge passes."""

    rank: int
    above: float = 0.0
    below: float = 0.0
    order: float = 0.0
    y: float = 0.0
    before: list["Place"] = field(default_factory=list)
    after: list["Place"] = field(default_factory=list)


@dataclass
class Route:
    """The path of one edge: the places it passes, from the one after `start` to its end."""

    line: int
    start: Place
    label: Place
    places: list[Place]


@dataclass
class Layout:
    """All places, by what they are for."""

    nodes: list[Place]
    names: dict[int, Place]  # by line
    trunks: dict[int, Place]  # by line: the common part of a line that branches
    routes: list[Route]  # node by node, each in the order of its inputs, and then the outputs
    ranks: list[list[Place]]


_Nodes = tuple[tuple[int, tuple[int, ...]], ...]  # for each node: lines of text in it; the lines that lead to it
_Lines = tuple[tuple[int, int | None], ...]  # for each line: lines of text in its name; the node it comes from

_Block = tuple["Place", ...]  # places on one horizontal line


# Sliders and steps change numbers, not structure: each structure is laid out only once.
@lru_cache(maxsize=64)
def lay_out(nodes: _Nodes, lines: _Lines) -> Layout:
    """Give each element of a graph its rank, its order there, and its height in the picture.

    Parameters
    ----------
    nodes : tuple of (int, tuple of int)
        For each node how many lines of text it holds, and the lines that lead to it.
    lines : tuple of (int, int or None)
        For each line how many lines of text its name has, and the node it comes from, if any.

    Returns
    -------
    Layout
        Heights in pixels. The distances between ranks depend on the texts, and are set when the graph is drawn.
    """
    columns = _columns(nodes, lines)
    uses = [sum(inputs.count(line) for _, inputs in nodes) for line in range(len(lines))]
    line_columns = [0 if source is None else columns[source] for _, source in lines]
    trunk_columns = {column for column, count in zip(line_columns, uses, strict=True) if count > 1}
    last = 3 * (max(columns) + 1)
    levels = [rank for rank in range(last + 1) if rank % 3 != 1 or rank // 3 in trunk_columns]

    node_places = _node_places(nodes, columns)
    names = _name_places(lines, uses, last)
    trunks, starts = _trunk_places(lines, uses, node_places, names)
    ends = [(line, node_places[i]) for i, (_, inputs) in enumerate(nodes) for line in inputs]
    ends += [(line, names[line]) for line, (_, source) in enumerate(lines) if not uses[line] and source is not None]
    routes = [_route(line, starts[line], end, levels, 3 * line_columns[line] + 2) for line, end in ends]

    places = [*node_places, *names.values(), *trunks.values()]
    places += [place for route in routes for place in route.places[:-1]]
    ranks = [[place for place in places if place.rank == level] for level in levels]
    layout = Layout(node_places, names, trunks, routes, ranks)
    _order(layout)
    _set_heights(layout)
    return layout


def _columns(nodes: _Nodes, lines: _Lines) -> list[int]:
    """Put each node in the column after its last input's; a column spans three ranks: node, trunk, label."""
    columns: list[int] = []
    for _, inputs in nodes:
        sources = [lines[line][1] for line in inputs]
        columns.append(1 + max((columns[source] for source in sources if source is not None), default=0))
    return columns


def _node_places(nodes: _Nodes, columns: Sequence[int]) -> list[Place]:
    half = [max(RADIUS, height * LINE_HEIGHT / 2 + 6) for height, _ in nodes]
    return [Place(3 * column, h, h) for column, h in zip(columns, half, strict=True)]


def _name_places(lines: _Lines, uses: Sequence[int], last: int) -> dict[int, Place]:
    """Make room for the names of inputs, in the first rank, and of results that no node uses, in the last."""
    names = {}
    for line, (height, source) in enumerate(lines):
        if source is None or not uses[line]:
            half = height * LINE_HEIGHT / 2
            names[line] = Place(0 if source is None else last, half, half)
    return names


def _trunk_places(
    lines: _Lines, uses: Sequence[int], nodes: Sequence[Place], names: Mapping[int, Place]
) -> tuple[dict[int, Place], list[Place]]:
    """Give a trunk to each line that branches; return trunks, and for each line the place where its edges begin."""
    trunks, starts = {}, []
    for line, (_, source) in enumerate(lines):
        start = names[line] if source is None else nodes[source]
        if uses[line] > 1:
            trunks[line] = Place(start.rank + 1, ABOVE, BELOW)
            _connect([start, trunks[line]])
        starts.append(trunks.get(line, start))
    return trunks, starts


def _route(line: int, start: Place, end: Place, levels: Sequence[int], label_rank: int) -> Route:
    """Lead an edge through all ranks between its ends, with room for its label in one of them."""
    passed = {rank: Place(rank, 4, 4) for rank in levels if start.rank < rank < end.rank}
    label = passed[label_rank]
    label.above, label.below = ABOVE, BELOW
    places = [*passed.values(), end]
    _connect([start, *places])
    return Route(line, start, label, places)


def _connect(places: Sequence[Place]) -> None:
    for left, right in pairwise(places):
        left.after.append(right)
        right.before.append(left)


def _order(layout: Layout) -> None:
    """Sort each rank so that few edges cross: none in a tree."""
    incoming: dict[Place, list[Route]] = {}
    for route in layout.routes:
        incoming.setdefault(route.places[-1], []).append(route)
    shuffle = random.Random(0).shuffle  # the same each time, so that a graph always has the same picture
    inputs = [name for name in layout.names.values() if name.after]
    best, least = [], math.inf
    for _ in range(30):
        _walk(layout, incoming)
        # For a tree, the walk is enough. In other graphs, moving each place to the mean of its neighbours helps.
        for sweep in range(8):
            crossings = _crossings(layout.ranks)
            position = [layout.ranks[0].index(name) for name in inputs]
            # Inputs out of order (a3 above a2) are a nuisance too, but a lesser one.
            nuisance = 2 * crossings + sum(a > b for a, b in itertools.combinations(position, 2))
            if nuisance < least:
                best, least = [list(rank) for rank in layout.ranks], nuisance
            if not crossings:
                break
            _sweep(layout.ranks, forward=sweep % 2 == 0)
        if not crossings:
            break
        for routes in incoming.values():  # another walk may find better
            shuffle(routes)
    layout.ranks[:] = best


def _walk(layout: Layout, incoming: Mapping[Place, Sequence[Route]]) -> None:
    """Sort the ranks by a walk from the outputs back to the inputs: edges in the order in which it meets them."""
    met = itertools.count()
    visited = set()

    def visit(end: Place) -> None:
        visited.add(end)
        for route in incoming.get(end, []):
            branches = route.line in layout.trunks
            origin = route.start.before[0] if branches else route.start
            if origin not in visited:
                visit(origin)
            order = origin.order if origin.before and not branches else next(met)
            for place in route.places[:-1]:
                place.order = order
        end.order = _mean([place.order for place in end.before] or [next(met)])

    for end in incoming:
        if not end.after:
            visit(end)
    for trunk in layout.trunks.values():
        trunk.order = _mean([place.order for place in trunk.after])
    for name in layout.names.values():
        if name.after:
            name.order = name.after[0].order
    for rank in layout.ranks:
        rank.sort(key=lambda place: place.order)


def _sweep(ranks: Sequence[list[Place]], forward: bool) -> None:
    """Sort each rank by the mean position of its places' neighbours in the rank before, or after."""
    for rank in ranks if forward else reversed(ranks):
        position = {place: i for other in ranks for i, place in enumerate(other)}
        key = {
            place: _mean([position[other] for other in (place.before if forward else place.after)] or [position[place]])
            for place in rank
        }
        rank.sort(key=key.__getitem__)


def _crossings(ranks: Sequence[Sequence[Place]]) -> int:
    """Count the pairs of edges that cross."""
    position = {place: i for rank in ranks for i, place in enumerate(rank)}
    count = 0
    for rank in ranks:
        edges = [(position[place], position[after]) for place in rank for after in place.after]
        count += sum((a - c) * (b - d) < 0 for (a, b), (c, d) in itertools.combinations(edges, 2))
    return count


def _set_heights(layout: Layout) -> None:
    """Give each place its y: edges horizontal if possible, nodes centred on their inputs, nothing touching."""
    block_of = _level_blocks(layout)
    blocks = list(dict.fromkeys(block_of.values()))
    # For each block: the blocks above it, or below it, each with the least distance.
    lower: dict[_Block, list[tuple[_Block, float]]] = {block: [] for block in blocks}
    upper: dict[_Block, list[tuple[_Block, float]]] = {block: [] for block in blocks}
    for rank in layout.ranks:
        for p, q in pairwise(rank):
            distance = p.below + GAP + q.above
            lower[block_of[q]].append((block_of[p], distance))
            upper[block_of[p]].append((block_of[q], distance))
    pull = {block: _neighbours(block, set(layout.nodes)) for block in blocks}

    y: dict[_Block, float] = {}
    waiting = blocks.copy()
    while waiting:  # from the top, each as high as the blocks above it allow
        free = next(block for block in waiting if all(above in y for above, _ in lower[block]))
        y[free] = max((y[above] + distance for above, distance in lower[free]), default=0.0)
        waiting.remove(free)
    order = list(y)
    for sweep in range(80):
        for block in order if sweep % 2 else reversed(order):
            wish = _mean([y[block_of[place]] for place in pull[block]] or [y[block]])
            least = max((y[above] + distance for above, distance in lower[block]), default=-math.inf)
            most = min((y[below] - distance for below, distance in upper[block]), default=math.inf)
            y[block] = max(least, min(wish, most))
    top = min(y[block] - place.above for block in blocks for place in block)
    for block in blocks:
        for place in block:
            place.y = round(y[block] - top, 1)


def _neighbours(block: Sequence[Place], nodes: set[Place]) -> list[Place]:
    """Return the places that pull at a block: those that lead into its first node, or else all its neighbours."""
    members = set(block)
    first = min((place for place in block if place in nodes), key=lambda place: place.rank, default=None)
    if first is not None:
        return [place for place in first.before if place not in members] or [
            place for member in block for place in member.before if place not in members
        ]
    return [place for member in block for place in (*member.before, *member.after) if place not in members]


def _level_blocks(layout: Layout) -> dict[Place, _Block]:
    """Join places that should be on one horizontal line, unless edges would then cross twice."""
    nodes = set(layout.nodes)
    pairs = [pair for route in layout.routes for pair in pairwise(route.places[:-1])]
    pairs += [(place.before[0], place) for place in layout.trunks.values()]
    for route in layout.routes:
        end = route.places[-1]
        if route.line not in layout.trunks:
            pairs.append((route.start, route.places[0]))
        # The main line goes straight on: from node to node, while its other inputs come from outside.
        from_nodes = [other for other in layout.routes if other.places[-1] is end and other.start in nodes]
        if end not in nodes or len(end.before) == 1 or from_nodes == [route]:
            pairs.append((route.places[-2], end))

    block_of: dict[Place, _Block] = {place: (place,) for rank in layout.ranks for place in rank}
    for left, right in pairs:
        joined = block_of[left] + block_of[right]
        trial = block_of | dict.fromkeys(joined, joined)
        if _consistent(layout.ranks, trial):
            block_of = trial
    return block_of


def _consistent(ranks: Sequence[Sequence[Place]], block_of: Mapping[Place, _Block]) -> bool:
    """Return whether no block is both above and below another (or itself)."""
    below: dict[_Block, set[_Block]] = {block: set() for block in block_of.values()}
    for rank in ranks:
        for p, q in pairwise(rank):
            below[block_of[p]].add(block_of[q])
    try:
        graphlib.TopologicalSorter(below).prepare()
    except graphlib.CycleError:
        return False
    return True


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers)
