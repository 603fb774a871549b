"""Practice: fill in the backward pass of a small graph, as often as one likes (sections 5.2 and 5.3)."""

from collections.abc import Mapping, Sequence

import ipywidgets as widgets
import numpy as np

from course_lib.layers import AddLayer, MulLayer
from course_lib.views import words
from course_lib.views.explorers.explorer import Explorer, button, row, scrolling_html
from course_lib.views.formatting import format_value
from course_lib.views.formulas import draw_formulas
from course_lib.views.graph import Graph
from course_lib.views.operations import MultiplyBy, Power
from course_lib.views.picture import Picture
from course_lib.views.reading import as_numbers
from course_lib.views.recording import Value

BLANK, WRONG = "?", "✗"
LARGEST = 100  # no value or derivative is larger, so that one can do without a calculator


def practice(*nodes: str) -> Explorer:
    """Fill in the derivatives of a small random graph, have them checked, and ask for a new one.

    Parameters
    ----------
    *nodes : str
        The kinds of node that a graph can have: "+", "×", "×3" (a constant in the node) and "²".

    Returns
    -------
    Explorer
        The graph with its values, a field for each missing derivative, and buttons that check and that make a new
        graph. The first wrong edge on the way from right to left is marked.

    Raises
    ------
    ValueError
        If there is no such kind of node.

    Examples
    --------
    >>> explorer = practice("+", "×")
    """
    if unknown := set(nodes) - _NODES.keys():
        raise ValueError(f"practice knows the nodes {', '.join(_NODES)}, not {', '.join(sorted(unknown))}")
    first = random_graph(nodes, np.random.default_rng(0))  # always the same, since it is stored in the lesson
    solved = f"<details><summary>{words.SOLUTION}</summary>{solution(first).html}</details>"
    return Explorer([_Sheet(nodes, first)], attempt(first, {}).html + solved, words.PRACTICE)


class _Sheet(widgets.VBox):
    """A graph with blanks, a field for each, and what is said about them."""

    def __init__(self, nodes: Sequence[str], graph: Graph) -> None:
        super().__init__()
        self.nodes, self.rng = nodes, np.random.default_rng()
        self.picture, self.verdict = scrolling_html(), widgets.HTML()
        self.set(graph)

    def set(self, graph: Graph) -> None:
        self.graph, self.checked = graph, False
        self.fields = {value: _field(value) for value in blanks(graph)}
        for field in self.fields.values():
            # A kernel may handle the click on "Check" before the entry that it follows.
            field.observe(lambda _: self.check() if self.checked else None, "value")
        self.picture.value = attempt(graph, {}).inline
        self.verdict.value = f"<p>{words.PRACTICE_TASK}</p>"
        actions = row(
            button(words.CHECK, self.check, "primary"),
            button(words.SHOW_SOLUTION, self.solve),
            button(words.NEW_GRAPH, self.renew),
        )
        self.children = [self.picture, row(*self.fields.values()), actions, self.verdict]

    def renew(self) -> None:
        self.set(random_graph(self.nodes, self.rng))
        next(iter(self.fields.values())).focus()

    def solve(self) -> None:
        self.picture.value = solution(self.graph).inline
        self.say(words.PRACTICE_SOLVED)

    def check(self) -> None:
        self.checked = True
        said = {value: field.value.strip() for value, field in self.fields.items() if field.value.strip()}
        wrong = first_wrong(self.graph, said)
        if wrong is None:
            self.solve()
            self.say(words.PRACTICE_RIGHT)
            return
        self.picture.value = attempt(self.graph, said, wrong).inline
        if wrong not in said:
            self.say(words.PRACTICE_MISSING.format(name=wrong.name))
        elif not as_numbers(said[wrong]):
            self.say(words.PRACTICE_UNREADABLE.format(name=wrong.name))
        else:
            self.say(hint(self.graph, wrong))

    def say(self, sentence: str) -> None:
        self.verdict.value = f"<p role='status'>{sentence}</p>"


def _field(value: Value) -> widgets.Text:
    return widgets.Text(
        description=words.DERIVATIVE_FOR.format(name=value.name),
        continuous_update=False,
        style={"description_width": "initial"},
        layout={"width": "7em"},
    )


def blanks(graph: Graph) -> list[Value]:
    """Return the values whose derivatives are asked for, in the order of the backward pass."""
    return [value for value in reversed(graph.values) if value is not graph.result]


def first_wrong(graph: Graph, said: dict[Value, str]) -> Value | None:
    """Return the first value, from right to left, whose derivative is wrong or missing; None if all are right."""
    for value in blanks(graph):
        assert value.gradient is not None, "no backward pass"
        if not any(np.isclose(value.gradient, number) for number in as_numbers(said.get(value, ""))):
            return value
    return None


def hint(graph: Graph, wrong: Value) -> str:
    """Say what to look at for the first wrong derivative."""
    users = [operation for operation in graph.operations if wrong in operation.all_inputs]
    if len(users) > 1 or users[0].inputs.count(wrong) > 1:
        return words.PRACTICE_TWICE.format(name=wrong.name)
    return words.PRACTICE_HINT[type(users[0].layer).__name__].format(name=wrong.name)


def attempt(graph: Graph, said: Mapping[Value, str], wrong: Value | None = None) -> Picture:
    """Draw a graph with what was filled in; blanks are question marks, and the first wrong entry is marked."""

    def below(value: Value) -> str:
        if value is graph.result:
            return "1"
        return f"{said.get(value, BLANK)} {WRONG}" if value is wrong else said.get(value, BLANK)

    return _draw(graph, {value.name: below(value) for value in graph.values})


def solution(graph: Graph) -> Picture:
    """Draw a graph with all its derivatives; where a value is used twice, with what each edge brings back."""

    def below(value: Value) -> str:
        edges = [edge for operation in graph.operations for edge in operation.edges()]
        parts = [format_value(gradient) for user, gradient in edges if user is value and gradient is not None]
        assert value.gradient is not None, "no backward pass"
        total = format_value(value.gradient)
        return words.ADDED_UP.format(parts=" + ".join(parts), total=total) if len(parts) > 1 else total

    return _draw(graph, {value.name: below(value) for value in graph.values})


def _draw(graph: Graph, below: Mapping[str, str]) -> Picture:
    # A name on an edge tells which one a field is for; at the ends of the graph, the names are there already.
    ends = [value for value in graph.values if value.source is None or value is graph.result]
    above = {
        value.name: format_value(value.value) if value in ends else f"{value.name} = {format_value(value.value)}"
        for value in graph.values
    }
    return draw_formulas(graph, below, above, words.PRACTICE_CAPTION)


def random_graph(nodes: Sequence[str], rng: np.random.Generator) -> Graph:
    """Make a graph of two or three nodes from small whole numbers, run forward and backward.

    Parameters
    ----------
    nodes : sequence of str
        The kinds of node it can have.
    rng : numpy.random.Generator
        Draws the graph.
    """
    while True:
        graph = _draw_graph(nodes, rng)
        graph.backward()
        numbers = [number for value in graph.values for number in (value.value, value.gradient) if number is not None]
        if max(map(np.max, numbers)) <= LARGEST:
            return graph


_NODES = {"+": AddLayer, "×": MulLayer, "×3": lambda: MultiplyBy(3), "²": lambda: Power(2)}


def _draw_graph(nodes: Sequence[str], rng: np.random.Generator) -> Graph:
    graph, names = Graph(words.PRACTICE_TITLE), iter("xyvw")
    kinds = rng.permutation([*nodes, *nodes])[: rng.integers(2, 4)]
    if not {"+", "×"} & set(kinds):
        kinds[0] = next((node for node in nodes if node in ("+", "×")), nodes[0])

    def new_input() -> Value:
        return graph.input(next(names), int(rng.integers(2, 6)))

    current = new_input()
    used = [current]
    for number, kind in enumerate(kinds):
        inputs = [current]
        if kind in ("+", "×"):
            if rng.random() < 0.3:  # a value used twice
                inputs.append(used[rng.integers(len(used))])
            else:
                inputs.append(new_input())
                used.append(inputs[1])
        name = "z" if number == len(kinds) - 1 else "st"[number]
        current = graph.apply(_NODES[kind](), *inputs, name=name)
    return graph
