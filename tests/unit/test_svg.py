"""Drawings of graphs: nothing overlaps, everything is escaped, and the same graph always gives the same text."""

import itertools
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from matplotlib import font_manager, ft2font

from course_lib.layers import AddLayer, Affine, MulLayer, Relu, SoftmaxWithLoss
from course_lib.views.canvas import SIZE, text_width
from course_lib.views.graph import Graph
from course_lib.views.operations import AddConstant, Exp, Log, MultiplyBy, Negate, Power, Reciprocal, Sum
from course_lib.views.svg import Label, Line, Node, draw_graph

SVG = "{http://www.w3.org/2000/svg}"


def apples(names=("apple price", "apple count", "tax"), values=(100, 2, 1.1)):
    graph = Graph("Two apples, 10 % tax")
    price, count, tax = map(graph.input, names, values)
    cost = graph.apply(MulLayer(), price, count)
    graph.apply(MulLayer(), cost, tax, name="total")
    return graph


def constants_inside():
    graph = Graph("Constants inside the nodes")
    cost = graph.apply(MultiplyBy(2), graph.input("apple price", 100))
    graph.apply(MultiplyBy(1.1), cost, name="total")
    return graph


def apples_and_oranges():
    graph = Graph("Apples and oranges")
    names = ("apple count", "apple price", "orange price", "orange count", "tax")
    count, price, orange_price, orange_count, tax = map(graph.input, names, (2, 100, 150, 3, 1.1))
    apple_cost = graph.apply(MulLayer(), price, count)
    orange_cost = graph.apply(MulLayer(), orange_price, orange_count)
    all_cost = graph.apply(AddLayer(), apple_cost, orange_cost)
    graph.apply(MulLayer(), all_cost, tax, name="total")
    return graph


def sigmoid_chain():
    graph = Graph("Sigmoid")
    x = graph.input("x", 1.0)
    for layer in (Negate(), Exp(), AddConstant(1), Reciprocal()):
        x = graph.apply(layer, x)
    return graph


def square_of_sum():
    graph = Graph("z = (x + y)²")
    t = graph.apply(AddLayer(), graph.input("x", 3), graph.input("y", 4), name="t")
    graph.apply(Power(2), t, name="z")
    return graph


def used_twice():
    graph = Graph("b = a + a, c = b + b")
    a = graph.input("a", 3)
    b = graph.apply(AddLayer(), a, a, name="b")
    graph.apply(AddLayer(), b, b, name="c")
    return graph


def skip_connection():
    graph = Graph("y = x·w + x")
    x, w = graph.input("x", 3.0), graph.input("w", -2.0)
    graph.apply(AddLayer(), graph.apply(MulLayer(), x, w), x, name="y")
    return graph


def softmax_appendix():
    graph = Graph("Softmax with cross-entropy error")
    scores = [graph.input(f"a{i}", value) for i, value in enumerate((0.3, 2.9, 4.0), 1)]
    targets = [graph.input(f"t{i}", value) for i, value in enumerate((0, 1, 0), 1)]
    exps = [graph.apply(Exp(), score) for score in scores]
    reciprocal = graph.apply(Reciprocal(), graph.apply(Sum(), *exps))
    logs = [graph.apply(Log(), graph.apply(MulLayer(), e, reciprocal)) for e in exps]
    terms = [graph.apply(MulLayer(), t, log) for t, log in zip(targets, logs, strict=True)]
    graph.apply(Negate(), graph.apply(Sum(), *terms), name="L")
    return graph


def network():
    rng = np.random.default_rng(0)
    graph = Graph("A network with two affine layers")
    x, t = graph.input("x", rng.random((3, 784))), graph.input("t", np.array([1, 2, 3]))
    h = graph.apply(Affine(rng.random((784, 50)), np.zeros(50)), x)
    h = graph.apply(Affine(rng.random((50, 10)), np.zeros(10)), graph.apply(Relu(), h))
    graph.apply(SoftmaxWithLoss(), h, t, name="loss")
    return graph


def long_names_and_numbers():
    names = ("the price of one single apple at the shop around the corner", "Donaudampfschifffahrtsgesellschaft", "x")
    return apples(names, (-1.23456789e-08, -7.65432198e20, -1.2345678e-100))


def several_outputs():
    graph = Graph("Sum and product")
    x, y = graph.input("x", 3.0), graph.input("y", -2.0)
    graph.apply(AddLayer(), x, y, name="sum")
    graph.apply(MulLayer(), x, y, name="product")
    return graph


def random_graph(seed):
    rng = np.random.default_rng(seed)
    graph = Graph(f"Random graph {seed}")
    values = [graph.input(f"input {i}", rng.standard_normal()) for i in range(rng.integers(1, 5))]
    for _ in range(rng.integers(1, 9)):
        layer = (MulLayer(), AddLayer(), Negate(), Sum())[rng.integers(4)]
        arity = {Negate: 1, Sum: 3}.get(type(layer), 2)
        values.append(graph.apply(layer, *rng.choice(values, arity), name=f"result {len(values)}"))
    return graph


TREES = (apples, constants_inside, apples_and_oranges, sigmoid_chain, square_of_sum, network, long_names_and_numbers)
RANDOM = [pytest.param(lambda seed=seed: random_graph(seed), id=f"random {seed}") for seed in range(40)]
GRAPHS = (*TREES, used_twice, skip_connection, softmax_appendix, several_outputs, *RANDOM)


class Boxes:
    """Rectangles of all texts and nodes, and points along all edges, read from the SVG itself."""

    def __init__(self, svg: str) -> None:
        root = ET.fromstring(svg)
        self.texts, self.nodes, self.points = {}, {}, []
        self._read(root, 0.0)
        self.size = float(root.get("width")), float(root.get("height"))

    def _read(self, element: ET.Element, shift: float) -> None:
        if transform := element.get("transform"):
            shift += float(re.fullmatch(r"translate\(0 ([\d.]+)\)", transform)[1])
        tag = element.tag.removeprefix(SVG)
        if tag == "text":
            x, y, size = (float(element.get(key, SIZE)) for key in ("x", "y", "font-size"))
            width = text_width(element.text, size, bold="bold" in element.get("style"))
            left = x - width * {"start": 0, "middle": 0.5, "end": 1}[element.get("text-anchor")]
            box = left, y + shift - 0.75 * size, left + width, y + shift + 0.22 * size
            self.texts[len(self.texts), element.text] = box
        elif tag == "rect" and element.get("stroke-width"):  # the card has none
            x, y, width, height = (float(element.get(key)) for key in ("x", "y", "width", "height"))
            self.nodes[len(self.nodes)] = x, y + shift, x + width, y + height + shift
        elif tag == "path":
            self.points += [(x, y + shift) for x, y in points_along(element.get("d"))]
        for child in element:
            self._read(child, shift)


def points_along(path: str):
    """Sample points on a path made of the commands M, H, L, C and Z."""
    x = y = 0.0
    for command, arguments in re.findall(r"([MHLCZ])([^MHLCZ]*)", path):
        numbers = [float(number) for number in arguments.split()]
        steps = np.linspace(0, 1, 40)
        if command == "M":
            x, y = numbers
        elif command in "HL":
            end = numbers[0], (numbers[1] if command == "L" else y)
            yield from [(x + s * (end[0] - x), y + s * (end[1] - y)) for s in steps]
            x, y = end
        elif command == "C":
            corners = np.array([(x, y), *zip(numbers[::2], numbers[1::2], strict=True)])
            for s in steps:
                yield np.array([(1 - s) ** 3, 3 * s * (1 - s) ** 2, 3 * s * s * (1 - s), s**3]) @ corners
            x, y = numbers[-2:]


def overlap(a, b):
    return min(a[2], b[2]) > max(a[0], b[0]) and min(a[3], b[3]) > max(a[1], b[1])


def contains(outer, inner):
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


@pytest.mark.parametrize("stage", ["forward only", "with derivatives"])
@pytest.mark.parametrize("make", GRAPHS)
def test_nothing_overlaps(make, stage):
    graph = make()
    if stage == "with derivatives":
        graph.backward()
    boxes = Boxes(graph.draw().svg)
    assert len(boxes.nodes) == len(graph.operations)
    inside = {}
    for text, box in boxes.texts.items():
        holders = [node for node, circle in boxes.nodes.items() if overlap(box, circle)]
        assert all(contains(boxes.nodes[node], box) for node in holders), f"{text} crosses the border of a node"
        inside[text] = bool(holders)
        if not holders:
            hit = [p for p in boxes.points if box[0] < p[0] < box[2] and box[1] < p[1] < box[3]]
            assert not hit, f"an edge runs through {text}"
        assert contains((0, 0, *boxes.size), box), f"{text} leaves the picture"
    for (a, box_a), (b, box_b) in itertools.combinations(boxes.texts.items(), 2):
        assert not overlap(box_a, box_b), f"{a} overlaps {b}"
    for box_a, box_b in itertools.combinations(boxes.nodes.values(), 2):
        assert not overlap(box_a, box_b)
    assert sum(inside.values()) == sum(operation.symbol.count("\n") + 1 for operation in graph.operations)
    for x, y in boxes.points:  # edges end at nodes and never run through one
        assert not any(n[0] + 7 < x < n[2] - 7 and n[1] + 7 < y < n[3] - 7 for n in boxes.nodes.values())


@pytest.mark.parametrize("make", TREES)
def test_edges_of_a_tree_do_not_cross(make):
    edges = re.findall(r'<path d="(M[^Z"]*)"', make().draw().svg)
    for first, second in itertools.combinations(edges, 2):
        a, b = (np.array(list(points_along(edge)))[:-1] for edge in (first, second))
        # Where both are defined, one stays above the other.
        left, right = max(a[0, 0], b[0, 0]), min(a[-1, 0], b[-1, 0])
        if right - left > 1:
            at = np.linspace(left, right, 200)
            difference = np.interp(at, *a.T) - np.interp(at, *b.T)
            assert not (difference.min() < -0.5 and difference.max() > 0.5)


def test_all_the_values_are_there():
    graph = apples()
    graph.backward()
    texts = [element.text for element in ET.fromstring(graph.draw().svg).iter(f"{SVG}text")]
    for text in ("100", "2", "1.1", "200", "220", "← 2.2", "← 110", "← 200", "← 1.1", "← 1", "tax", "total"):
        assert text in texts


def test_a_value_used_twice_has_two_edges_and_their_sum():
    graph = used_twice()
    graph.backward()
    texts = [element.text for element in ET.fromstring(graph.draw().svg).iter(f"{SVG}text")]
    assert texts.count("← 4") == 1  # a
    assert texts.count("← 2") == 3  # both edges from a; b
    assert texts.count("← 1") == 3  # both edges from b; c


@pytest.mark.parametrize("colours", ["svg", "inline"])
def test_markup_is_escaped(colours):
    graph = Graph('<b> & "c"')
    graph.apply(Negate(), graph.input("a < b & c", 1), name="<script>", symbol="<&>")
    root = ET.fromstring(getattr(graph.draw(), colours))
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert {'<b> & "c"', "a < b & c", "<script>", "<&>"} <= set(texts)
    assert root.find(f"{SVG}title").text == '<b> & "c"'


def test_no_ids_and_always_the_same():
    first, second = (softmax_appendix().draw() for _ in range(2))
    assert first.svg == second.svg
    assert " id=" not in first.svg + first.inline


def test_only_the_inline_drawing_follows_the_theme():
    picture = apples().draw()
    assert "var(--jp-" in picture.inline
    assert "var(" not in picture.svg
    assert "color-mix" not in picture.svg


def test_title_description_and_role():
    lines = [Line("x", None, Label("1")), Line("y", 0, Label("2"))]
    root = ET.fromstring(draw_graph([Node("+1", [(0, Label("1"))])], lines, "T").svg("in words"))
    assert root.get("role") == "img"
    assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert root.find(f"{SVG}desc").text == "in words"


def test_hidden_labels_keep_their_room():
    graph = apples_and_oranges()
    graph.backward()
    number_of_nodes = len(graph.operations)
    pictures = [graph.draw(), *(graph.draw(backward_steps=k) for k in range(number_of_nodes + 1))]
    places = [list(Boxes(picture.svg).nodes.values()) for picture in pictures]
    assert all(place == places[0] for place in places)


@pytest.mark.parametrize("family", ["DejaVu Sans", "Liberation Sans", "Arial"])
def test_text_is_never_wider_than_estimated(family):
    try:
        path = font_manager.findfont(family, fallback_to_default=False)  # DejaVu Sans comes with matplotlib
    except ValueError:
        pytest.skip(f"{family} is not installed")
    font = ft2font.FT2Font(path)
    font.set_size(SIZE, 72)
    # Before matplotlib 3.10, flags were plain numbers.
    no_hinting = ft2font.LoadFlags.NO_HINTING if hasattr(ft2font, "LoadFlags") else ft2font.LOAD_NO_HINTING
    characters = [*map(chr, range(32, 127)), *"×−²σ∂–…·"]
    known = [character for character in characters if font.get_char_index(ord(character))]
    assert len(known) >= 95
    for character in known:
        width = font.load_char(ord(character), flags=no_hinting).linearHoriAdvance / 65536
        estimate = text_width(character)
        assert width <= estimate + 0.01, character
        assert estimate <= 2 * width, character
