"""A graph in words: its caption, its description and its table."""

import numpy as np

from course_lib.functions import Numbers
from course_lib.views import words
from course_lib.views.formatting import format_value
from course_lib.views.recording import Operation, Recording, Value
from course_lib.views.svg import Label, Line, Node


class Snapshot:
    """A graph after some of its steps: what to draw of it, and the same in words.

    Parameters
    ----------
    graph : Recording
        The whole record.
    forward_steps, backward_steps : int or None
        How many steps have been taken, in the pass that is shown; None for all of them.
    """

    def __init__(self, graph: Recording, forward_steps: int | None, backward_steps: int | None) -> None:
        self.graph = graph
        self.steps = forward_steps if backward_steps is None else backward_steps
        self.backward_run = graph.result is not None and forward_steps is None
        self.forward_done = graph.operations[:forward_steps]
        self.backward_done = graph.backward_order[:backward_steps] if self.backward_run else []
        acted = self.backward_done if self.backward_run else self.forward_done
        self.latest = acted[-1] if acted and self.steps is not None else None
        # For each use of a value: the derivative that it passed back, and whether the steps have come to that use.
        self.uses: dict[Value, list[tuple[Numbers, bool]]] = {value: [] for value in graph.values}
        for operation in graph.operations:
            for value, gradient in operation.edges():
                if gradient is not None:
                    self.uses[value].append((gradient, operation in self.backward_done))

    def known(self, value: Value) -> bool:
        """Return whether the forward steps have computed the value."""
        return value.source is None or value.source in self.forward_done

    def differentiated(self, value: Value) -> bool:
        """Return whether the backward steps have completed the value's derivative, over all uses of the value."""
        return self.backward_run and value.gradient is not None and all(done for _, done in self.uses[value])

    def nodes(self) -> list[Node]:
        """Return the circles to draw."""
        values, nodes = self.graph.values, []
        for operation in self.graph.operations:
            done = operation in self.backward_done
            inputs = [
                (values.index(value), Label(format_value(value.value), _derivative(gradient), self.known(value), done))
                for value, gradient in operation.edges()
            ]
            colour = "derivative" if self.backward_run else "curve"
            nodes.append(Node(operation.symbol, inputs, colour if operation is self.latest else ""))
        return nodes

    def lines(self) -> list[Line]:
        """Return the values to draw along edges."""
        lines = []
        for value in self.graph.values:
            shown = self.known(value), self.differentiated(value)
            label = Label(format_value(value.value), _derivative(value.gradient), *shown)
            source = None if value.source is None else self.graph.operations.index(value.source)
            lines.append(Line(_drawn_name(value), source, label))
        return lines

    def caption(self) -> str:
        """Say what the last step did or, if all is shown, how to read the picture."""
        if self.steps is None:
            if not self.backward_run:
                return words.ABOVE_EACH_EDGE
            return self._about_result(words.BELOW_EACH_EDGE, words.BELOW_EACH_EDGE_MANY)
        length = self.graph.backward_length if self.backward_run else len(self.graph.operations)
        if self.latest is None:
            start = words.BACKWARD_START if self.backward_run else words.FORWARD_START
            return start.format(step=self.steps, length=length)
        symbol = _one_line(self.latest.symbol)
        if not self.backward_run:
            return words.FORWARD_STEP.format(step=self.steps, length=length, arithmetic=_forward(self.latest))
        arithmetic = words.BEFORE_LAST.join(_backward(self.latest))
        return words.BACKWARD_STEP.format(step=self.steps, length=length, symbol=symbol, arithmetic=arithmetic)

    def rows(self) -> list[tuple[str, ...]]:
        """Return the table: name, origin, value and derivative of each value, below the headings."""
        rows: list[tuple[str, ...]] = [words.COLUMNS]
        for value in self.graph.values:
            text = format_value(value.value) if self.known(value) else "–"
            rows.append((value.name, _origin(value), text, self._sum(value)))
        return rows

    def description(self) -> str:
        """Describe the graph from left to right, and its derivatives from right to left."""
        sentences = [words.DESCRIPTION.format(title=self.graph.title), *map(self._node, self.graph.operations)]
        known = [value for value in reversed(self.graph.values) if self.differentiated(value)]
        if known:
            derivatives = "; ".join(f"{value.name}: {self._sum(value)}" for value in known)
            sentences.append(self._about_result(words.DERIVATIVES, words.DERIVATIVES_MANY, derivatives=derivatives))
        if self.steps is not None:
            sentences.append(f"{self.caption()}.")
        return " ".join(sentences)

    def _node(self, operation: Operation) -> str:
        """Say what a node computes."""
        inputs = words.BEFORE_LAST.join(
            f"{value.name} = {format_value(value.value)}" if self.known(value) else value.name
            for value in operation.all_inputs
        )
        result, symbol = operation.output, _one_line(operation.symbol)
        sentence = words.NODE_WITH_VALUE if self.known(result) else words.NODE
        return sentence.format(symbol=symbol, inputs=inputs, name=result.name, value=format_value(result.value))

    def _about_result(self, single: str, many: str, **given: str) -> str:
        """Choose the sentence for one derivative of one number, or the one for whatever else was passed back."""
        output = self.graph.result
        assert output is not None, "no backward pass"
        sentence = single if np.ndim(output.value) == 0 and output.gradient == 1 else many
        return sentence.format(name=_drawn_name(output) or words.NO_NAME, **given)

    def _sum(self, value: Value) -> str:
        """Write a value's derivative and, if the value is used more than once, how it adds up."""
        if not self.differentiated(value):
            return "–"
        parts, total = [format_value(gradient) for gradient, _ in self.uses[value]], _derivative(value.gradient)
        return f"{total} = {' + '.join(parts)}" if len(parts) > 1 and np.ndim(value.value) == 0 else total


def _forward(operation: Operation) -> str:
    """Write what a node has computed: 200 + 450 = 650."""
    symbol, result = _one_line(operation.symbol), format_value(operation.output.value)
    inputs = [format_value(value.value) for value in operation.all_inputs]
    if symbol in ("×", "+") and np.ndim(operation.output.value) == 0:
        return f"{f' {symbol} '.join(map(_in_brackets, inputs))} = {result}"
    return words.RESULT.format(symbol=symbol, inputs=words.BETWEEN.join(inputs), result=result)


def _backward(operation: Operation) -> list[str]:
    """Write each derivative as the product that it is: upstream times local, 1.1 × 2 = 2.2."""
    upstream, products = operation.output.gradient, []
    for gradient in operation.gradients:
        if gradient is None:
            continue
        text = format_value(gradient)
        if upstream and np.ndim(gradient) == np.ndim(operation.output.value) == 0:
            local = _in_brackets(format_value(gradient / upstream))
            text = f"{format_value(upstream)} × {local} = {text}"
        products.append(text)
    return products


def _in_brackets(number: str) -> str:
    return f"({number})" if number.startswith("−") else number


def _derivative(gradient: Numbers | None) -> str:
    return "" if gradient is None else format_value(gradient)


def _one_line(symbol: str) -> str:
    return symbol.replace("\n", " ")


def _drawn_name(value: Value) -> str:
    """Return the name to draw: a result that was not given one has its name only in the table."""
    return "" if value.source and value.name.startswith("step ") else value.name


def _origin(value: Value) -> str:
    if value.source is None:
        return words.INPUT
    names, symbol = [given.name for given in value.source.all_inputs], _one_line(value.source.symbol)
    if symbol in ("×", "+"):
        return f" {symbol} ".join(names)
    return words.RESULT_OF.format(symbol=symbol, inputs=words.BETWEEN.join(names))
