"""A graph with formulas, or with blanks, in place of the numbers on its edges."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from course_lib.views import words
from course_lib.views.picture import Picture
from course_lib.views.recording import Recording, Value
from course_lib.views.svg import Label, Line, Node, draw_graph
from course_lib.views.wording import Snapshot


def draw_formulas(graph: Recording, below: Mapping[str, str], above: Mapping[str, str] | None, caption: str) -> Picture:
    """Draw a graph with texts of one's own on its edges; `Graph.with_formulas` says what they are."""
    if unknown := (set(below) | set(above or ())) - {value.name for value in graph.values}:
        raise ValueError(f"this graph has no value called {sorted(unknown)[0]!r}")
    snapshot = Snapshot(graph, None, None)
    numbers = {line.name: line.label.forward for line in snapshot.lines()}

    def label(value: Value) -> Label:
        over = numbers.get(value.name, "") if above is None else above.get(value.name, "")
        return Label(over, below.get(value.name, ""))

    users = {value: sum(operation.all_inputs.count(value) for operation in graph.operations) for value in graph.values}

    def edge(value: Value) -> Label:
        """Return the texts of one edge; where a value is used twice, they belong to the line before it is split."""
        return label(value) if users[value] == 1 else replace(label(value), backward="")

    nodes: list[Node] = [
        replace(node, inputs=[(line, edge(graph.values[line])) for line, _ in node.inputs]) for node in snapshot.nodes()
    ]
    lines: list[Line] = [
        replace(line, label=label(value)) for line, value in zip(snapshot.lines(), graph.values, strict=True)
    ]

    def in_words(value: Value) -> str:
        text = label(value).forward
        if text in ("", value.name):
            return value.name
        return text if text.startswith(value.name) else f"{value.name} = {text}"

    rows = [words.COLUMNS]
    for (name, origin, *_), value in zip(snapshot.rows()[1:], graph.values, strict=True):
        rows.append((name, origin, label(value).forward or "–", label(value).backward or "–"))
    written = "; ".join(f"{value.name}: {below[value.name]}" for value in reversed(graph.values) if value.name in below)
    nodes_in_words = [
        words.NODE.format(
            symbol=operation.symbol.replace("\n", " "),
            inputs=words.BEFORE_LAST.join(map(in_words, operation.all_inputs)),
            name=in_words(operation.output),
        )
        for operation in graph.operations
    ]
    sentences = [words.DESCRIPTION.format(title=graph.title), *nodes_in_words, words.FORMULAS.format(formulas=written)]
    draw = partial(draw_graph, nodes, lines, graph.title, caption)
    return Picture(graph.title, " ".join(sentences), draw, rows)
