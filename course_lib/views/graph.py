"""Computational graphs, recorded while real layers run (sections 5.1 to 5.6).

A `Graph` calls the layers itself, the course's or anybody's own, and writes down what goes into each node and what
comes out of it, forward and backward. Picture, description and table are all made from that one record.
"""

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from course_lib.views.svg import PAPER, THEMED, Label, Line, Node, draw_svg, svg_image

__all__ = ["Graph", "GraphError", "Picture", "Value", "format_value"]

SYMBOLS = {
    "MulLayer": "×",
    "AddLayer": "+",
    "SoftmaxWithLoss": "Softmax\nwith loss",
    "IdentityWithLoss": "Identity\nwith loss",
}


class GraphError(ValueError):
    """A computation that cannot be recorded; the message names the layer, and what it was given or gave back."""


@dataclass(eq=False)
class Value:
    """A number or array that travels along the edges of a graph.

    Attributes
    ----------
    name : str
        What the value is called; for intermediate results without a name, the step that computed it.
    value : float or ndarray
        What the forward pass computed.
    gradient : float, ndarray or None
        Derivative of the graph's result with respect to this value, of the same shape: added up over all uses
        of the value. None before the backward pass, and for what gets no derivative, such as targets.
    """

    name: str
    value: ArrayLike
    gradient: ArrayLike | None = None
    source: "Operation | None" = field(default=None, repr=False)


@dataclass(eq=False)
class Operation:
    """A node: one layer, what goes into it, and what its backward pass gave for each of its inputs."""

    layer: Any
    symbol: str
    inputs: list[Value]
    output: Value
    parameters: dict[str, Value]
    gradients: list[ArrayLike | None]  # one for each of all_inputs; empty before the backward pass

    @property
    def all_inputs(self) -> list[Value]:
        """Inputs and the layer's own parameters: everything that has an edge into the node."""
        return [*self.inputs, *self.parameters.values()]

    def edges(self) -> Iterable[tuple[Value, ArrayLike | None]]:
        """Pair what goes in with the derivative that came back, None before the backward pass."""
        return zip(self.all_inputs, self.gradients or [None] * len(self.all_inputs), strict=True)


class Graph:
    """A computation, recorded step by step while its layers run.

    Parameters
    ----------
    title : str
        Stands over the picture, and opens its description.

    Examples
    --------
    >>> from course_lib.layers import MulLayer
    >>> graph = Graph("Two apples")
    >>> price = graph.input("apple price", 100)
    >>> count = graph.input("apple count", 2)
    >>> cost = graph.apply(MulLayer(), price, count, name="cost")
    >>> graph.backward()
    >>> cost.value, price.gradient, count.gradient
    (200, 2, 100)
    """

    def __init__(self, title: str) -> None:
        self.title = title
        self.values: list[Value] = []
        self.operations: list[Operation] = []
        self._upstream: ArrayLike = 1
        self._output: Value | None = None  # where the last backward pass began; None before any

    # ---- recording -------------------------------------------------------------------------------------------------

    def input(self, name: str, value: ArrayLike) -> Value:
        """Add a value that comes from outside.

        Parameters
        ----------
        name : str
            A name that no other value of the graph has.
        value : float or array_like
            The value; an array is copied.

        Returns
        -------
        Value
            To be given to `apply`.
        """
        self._require_new(name)
        return self._add(Value(name, _checked(value, f"the input {name!r}")))

    def apply(self, layer: Any, *inputs: Value, name: str | None = None, symbol: str | None = None) -> Value:
        """Run ``layer.forward`` on some values of the graph, and record what it returns.

        Parameters
        ----------
        layer : object with ``forward`` and ``backward``
            A layer of `course_lib.layers`, of `course_lib.views.operations`, or a class of one's own. The arrays ``W``
            and ``b`` of a layer that has them become inputs of the node too. A layer whose class is called "…Loss"
            takes scores and targets, and the targets get no derivative.
        *inputs : Value
            What goes in, in the order in which ``forward`` takes it.
        name : str, optional
            Name of the result.
        symbol : str, optional
            What stands in the node; otherwise the layer's ``symbol``, a sign that suits its class, or the class's name.

        Returns
        -------
        Value
            The result, which further layers can be applied to.

        Raises
        ------
        GraphError
            If the layer fails or returns no number or array, or belongs to the graph already: it remembers
            the inputs of one forward pass only.
        """
        kind = type(layer).__name__
        if isinstance(layer, type) or not callable(getattr(layer, "forward", None)):
            hint = (
                f"a class; make a layer of it with {layer.__name__}()" if isinstance(layer, type) else f"of type {kind}"
            )
            raise GraphError(f"apply needs a layer, an object with forward and backward, but this is {hint}")
        if any(layer is operation.layer for operation in self.operations):
            raise GraphError(f"this {kind} is in the graph already and remembers that forward pass: make another one")
        for value in inputs:
            if not any(value is known for known in self.values):
                raise GraphError(
                    f"{kind} is applied to {value!r}, which is no value of this graph: use graph.input first"
                )

        self._require_new(name)

        output = Value(name or self._free_name(f"step {len(self.operations) + 1}"), _forward(layer, inputs))
        parameters = {
            attribute: self.input(self._free_name(attribute), getattr(layer, attribute))
            for attribute in ("W", "b")
            if getattr(layer, attribute, None) is not None
        }
        symbol = symbol or getattr(layer, "symbol", None) or SYMBOLS.get(kind, kind)
        output.source = Operation(layer, symbol, list(inputs), output, parameters, [])
        self.operations.append(output.source)
        return self._add(output)

    def backward(self, upstream: ArrayLike = 1, output: Value | None = None) -> None:
        """Run the layers' ``backward`` in reverse order, and record all derivatives.

        Parameters
        ----------
        upstream : float or array_like, default 1
            The derivative to begin with. One number serves for every element of an array.
        output : Value, optional
            The result to differentiate; the last one computed where left out.

        Raises
        ------
        GraphError
            If a layer fails, or returns anything but one derivative for each input, of that input's shape.
        """
        if not self.operations:
            raise GraphError("there is nothing to go back through yet: apply a layer first")
        output = output or self.operations[-1].output
        self._upstream = _checked(upstream, "upstream")
        shape = np.shape(output.value)
        spread = self._upstream
        if np.ndim(upstream) == 0 and shape:
            spread = np.full(shape, upstream, dtype=np.result_type(output.value, np.float16))
        _require_shape(spread, shape, "upstream")

        self._forget_gradients()
        self._output, output.gradient = output, spread
        try:
            # Layers were recorded in the order they ran: in reverse, each value's gradient is complete when it is used.
            for operation in reversed(self.operations):
                if operation.output.gradient is None:
                    continue  # the result does not depend on this node
                operation.gradients = _backward(operation)
                for value, gradient in operation.edges():
                    if gradient is not None:
                        value.gradient = gradient if value.gradient is None else value.gradient + gradient
        except GraphError:
            self._forget_gradients()  # rather none than some
            raise

    def replay(self, inputs: Mapping[str, ArrayLike]) -> None:
        """Run the same layers again with other inputs: forward, and backward if that had been run.

        Parameters
        ----------
        inputs : mapping of str to float or array_like
            New values by name, of inputs or of layers' parameters; all others stay as they are.

        Raises
        ------
        GraphError
            If a name belongs to no input, or a layer fails; the values then stay as they were.
        """
        known = {value.name: value for value in self.values if value.source is None}
        if unknown := [name for name in inputs if name not in known]:
            raise GraphError(f"no input is called {unknown[0]!r}; the inputs are {', '.join(map(repr, known))}")
        output, before = self._output, {value: value.value for value in self.values}
        self._forget_gradients()
        try:
            for name, value in inputs.items():
                known[name].value = _checked(value, f"the input {name!r}")
            for operation in self.operations:
                for attribute, parameter in operation.parameters.items():
                    setattr(operation.layer, attribute, _copy(parameter.value))
                operation.output.value = _forward(operation.layer, operation.inputs)
        except GraphError:
            for value, old in before.items():
                value.value = old
            raise
        if output:
            self.backward(self._upstream, output)

    def _add(self, value: Value) -> Value:
        self._forget_gradients()  # they belong to the graph as it was
        self.values.append(value)
        return value

    def _require_new(self, name: str | None) -> None:
        if name in [value.name for value in self.values]:
            raise GraphError(f"there is a value called {name!r} already: each needs a name of its own")

    def _free_name(self, name: str) -> str:
        taken = [value.name for value in self.values]
        numbered = (f"{name}{number}" for number in itertools.count(2))
        return next(free for free in itertools.chain([name], numbered) if free not in taken)

    def _forget_gradients(self) -> None:
        self._output = None
        for value in self.values:
            value.gradient = None
        for operation in self.operations:
            operation.gradients = []

    # ---- showing ---------------------------------------------------------------------------------------------------

    def draw(self, forward_steps: int | None = None, backward_steps: int | None = None) -> "Picture":
        """Draw the graph, as it is or as it was after some steps.

        Parameters
        ----------
        forward_steps : int, optional
            Show the values after this many nodes have computed theirs, from 0 to ``len(graph.operations)``.
        backward_steps : int, optional
            Show all values, and the derivatives after this many nodes have passed theirs on, from 0 to
            ``graph.backward_length``. The backward pass must have been run.

        Returns
        -------
        Picture
            Shown by Jupyter as the last expression of a cell.

        Raises
        ------
        GraphError
            If the graph is empty, the number of steps is out of range, or there was no backward pass to step through.
        """
        if not self.operations:
            raise GraphError("there is nothing to draw yet: apply a layer first")
        view = _View(self, forward_steps, backward_steps)
        drawing = view.nodes(), view.lines(), self.title, view.caption(), view.description()
        return Picture(self.title, view.description(), view.rows(), lambda colours: draw_svg(*drawing, colours))

    @property
    def backward_length(self) -> int:
        """How many nodes the backward pass went through; 0 before it was run."""
        return len(self._backward_order())

    def table(self) -> str:
        """Return all values and derivatives as a table in plain text, a row for each value."""
        return self.draw().table

    def _backward_order(self) -> list[Operation]:
        return [operation for operation in reversed(self.operations) if operation.gradients]

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return self.draw()._repr_mimebundle_()


@dataclass(frozen=True)
class Picture:
    """A drawn graph, with the same in words and as a table.

    Attributes
    ----------
    title : str
        What the graph is called.
    description : str
        The whole graph in words, for those who do not see the picture.
    rows : list of tuple of str
        The table: name, origin, value and derivative of each value, after a row of headings.
    """

    title: str
    description: str
    rows: list[tuple[str, ...]]
    _draw: Callable[[Mapping[str, str]], str] = field(repr=False)

    @property
    def svg(self) -> str:
        """The picture as a file of its own, on a card of light paper."""
        return self._draw(PAPER)

    @property
    def inline(self) -> str:
        """The picture for an HTML page or widget: its colours follow JupyterLab's theme."""
        return self._draw(THEMED)

    @property
    def table(self) -> str:
        """The table in plain text."""
        widths = [max(map(len, column)) for column in zip(*self.rows, strict=True)]
        lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in self.rows)
        return "\n".join([self.title, *lines])

    @property
    def html(self) -> str:
        """The picture with its alternative text, and the table to unfold under it."""
        head, *body = ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in self.rows]
        head = head.replace("td>", 'th scope="col">').replace('</th scope="col">', "</th>")
        return (
            f"{svg_image(self.svg, self.description)}\n"
            f'<details><summary style="font-size: 85%">Values as a table</summary>\n'
            f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n"
            + "\n".join(f"<tr>{row}</tr>" for row in body)
            + "\n</tbody></table></details>"
        )

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/plain": self.table, "text/html": self.html}


class _View:
    """The record after some steps, put into words: what is known by then, and what is not."""

    def __init__(self, graph: Graph, forward_steps: int | None, backward_steps: int | None) -> None:
        self.graph = graph
        order = graph._backward_order()
        if forward_steps is not None and backward_steps is not None:
            raise GraphError("draw takes forward_steps or backward_steps, not both")
        if backward_steps is not None and graph._output is None:
            raise GraphError("the backward pass has not been run yet: call graph.backward() first")
        for steps, length in ((forward_steps, len(graph.operations)), (backward_steps, len(order))):
            if steps is not None and not 0 <= steps <= length:
                raise GraphError(f"this graph has steps from 0 to {length}, not {steps}")
        self.steps = forward_steps, backward_steps
        self.backward_run = graph._output is not None and forward_steps is None
        self.forward_done = graph.operations[:forward_steps]
        self.backward_done = order[:backward_steps] if self.backward_run else []
        acted = (
            self.forward_done if forward_steps is not None else self.backward_done if backward_steps is not None else []
        )
        self.latest = acted[-1] if acted else None
        # What each use of a value has given to its derivative, and whether the steps have come to that use.
        self.uses: dict[Value, list[tuple[ArrayLike, bool]]] = {value: [] for value in graph.values}
        for operation in graph.operations:
            for value, gradient in operation.edges():
                if gradient is not None:
                    self.uses[value].append((gradient, operation in self.backward_done))

    def known(self, value: Value) -> bool:
        """Whether the forward steps have computed the value."""
        return value.source is None or value.source in self.forward_done

    def differentiated(self, value: Value) -> bool:
        """Whether the backward steps have completed the value's derivative: all of its uses must have given theirs."""
        if not self.backward_run or value.gradient is None:
            return False
        return all(done for _, done in self.uses[value])

    def nodes(self) -> list[Node]:
        values, nodes = self.graph.values, []
        for operation in self.graph.operations:
            done = operation in self.backward_done
            inputs = [
                (values.index(value), Label(format_value(value.value), _derivative(gradient), self.known(value), done))
                for value, gradient in operation.edges()
            ]
            nodes.append(Node(operation.symbol, inputs, operation is self.latest))
        return nodes

    def lines(self) -> list[Line]:
        lines = []
        for value in self.graph.values:
            shown = self.known(value), self.differentiated(value)
            label = Label(format_value(value.value), _derivative(value.gradient), *shown)
            source = None if value.source is None else self.graph.operations.index(value.source)
            lines.append(Line(_shown_name(value), source, label))
        return lines

    def caption(self) -> str:
        """Say what the last step did, or how to read the whole."""
        forward, backward = self.steps
        if forward is not None or backward is not None:
            name, step, length = (
                ("Forward", forward, len(self.graph.operations))
                if backward is None
                else ("Backward", backward, self.graph.backward_length)
            )
            return f"{name}, step {step} of {length}{self.deed()}"
        if not self.backward_run:
            return "Above each edge: its value. Backward pass not run yet."
        return f"Above each edge: its value. Below, ←: {self.derivatives()}."

    def deed(self) -> str:
        """Say what the node that has just acted did."""
        if self.latest is None:
            return ""
        symbol = _one_line(self.latest.symbol)
        if not self.backward_run:
            return f": {symbol} gives {format_value(self.latest.output.value)}"
        given = [format_value(gradient) for gradient in self.latest.gradients if gradient is not None]
        return f": {symbol} passes back {' and '.join(given)}"

    def derivatives(self) -> str:
        """Say what the derivatives are derivatives of."""
        output = self.graph._output
        name = _shown_name(output) or "the result"
        single = np.ndim(output.value) == 0 and output.gradient == 1
        return f"derivative of {name}" if single else f"derivatives, passed back from {name}"

    def derivative(self, value: Value) -> str:
        """Write a value's derivative, and for a value used more than once how it adds up."""
        if not self.differentiated(value):
            return "–"
        parts = [format_value(gradient) for gradient, _ in self.uses[value]]
        total = format_value(value.gradient)
        return f"{total} = {' + '.join(parts)}" if len(parts) > 1 and np.ndim(value.gradient) == 0 else total

    def rows(self) -> list[tuple[str, ...]]:
        rows = [("name", "from", "value", "derivative")]
        for value in self.graph.values:
            text = format_value(value.value) if self.known(value) else "–"
            rows.append((value.name, _origin(value), text, self.derivative(value)))
        return rows

    def description(self) -> str:
        """Tell the graph from left to right, and its derivatives from right to left."""
        sentences = [f"Computational graph: {self.graph.title}."]
        for operation in self.graph.operations:
            given = " and ".join(
                f"{value.name} = {format_value(value.value)}" if self.known(value) else value.name
                for value in operation.all_inputs
            )
            result = operation.output
            gives = f"gives {result.name}" + (f" = {format_value(result.value)}" if self.known(result) else "")
            sentences.append(f"{_one_line(operation.symbol)} of {given} {gives}.")
        known = [value for value in reversed(self.graph.values) if self.differentiated(value)]
        if known:
            derivatives = "; ".join(f"{value.name}: {self.derivative(value)}" for value in known)
            sentences.append(f"From right to left, {self.derivatives()}: {derivatives}.")
        if not self.backward_run and self.steps == (None, None):
            sentences.append("Backward pass not run yet.")
        elif self.steps != (None, None):
            sentences.append(f"{self.caption()}.")
        return " ".join(sentences)


def format_value(value: ArrayLike) -> str:
    """Write a number with at most 6 significant digits, and an array as its shape.

    Parameters
    ----------
    value : float or ndarray
        An array of four numbers or fewer is written out, with 3 significant digits each.

    Returns
    -------
    str
        ``220`` for 220.00000000000003, ``1e-08``, ``[1, 2]``, ``(3, 784)``.
    """
    if np.ndim(value) == 0:
        return f"{np.asarray(value).item() + 0:.6g}"  # + 0 turns -0.0 into 0
    return _format_nested(np.asarray(value).tolist()) if 0 < np.size(value) <= 4 else str(np.shape(value))


def _format_nested(items: Any) -> str:
    return "[" + ", ".join(map(_format_nested, items)) + "]" if isinstance(items, list) else f"{items + 0:.3g}"


def _derivative(gradient: ArrayLike | None) -> str:
    return "" if gradient is None else format_value(gradient)


def _one_line(symbol: str) -> str:
    return symbol.replace("\n", " ")


def _shown_name(value: Value) -> str:
    """Return the name to draw: a result that was given none has one in the table only."""
    return "" if value.source and value.name.startswith("step ") else value.name


def _origin(value: Value) -> str:
    if value.source is None:
        return "input"
    names = [given.name for given in value.source.all_inputs]
    symbol = _one_line(value.source.symbol)
    return f" {symbol} ".join(names) if symbol in ("×", "+") else f"{symbol} of {', '.join(names)}"


# ---- calling layers that may be wrong ------------------------------------------------------------------------------


def _copy(value: ArrayLike) -> ArrayLike:
    """Copy an array, so that a layer that writes to its inputs does not change the record."""
    return value.copy() if isinstance(value, np.ndarray) else value


def _checked(value: Any, what: str) -> ArrayLike:
    """Return a copy of a number or array of numbers; anything else is an error that says what it is."""
    if value is None:
        raise GraphError(f"{what} is None, where a number or an array was expected")
    try:
        array = np.array(value)
    except ValueError:  # a list of lists of different lengths
        array = np.array(None)
    if array.dtype.kind not in "iufb":
        raise GraphError(f"{what} is {_short(value)}, where a number or an array was expected")
    return array if array.ndim or not isinstance(value, (int, float, np.generic)) else value


def _short(value: Any) -> str:
    """Write what a layer gave back, briefly enough for an error message."""
    if isinstance(value, (tuple, list)):
        return f"a {type(value).__name__} of {len(value)}"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    return f"{value!r:.60}"


def _require_shape(value: ArrayLike, shape: tuple[int, ...], what: str) -> None:
    if np.shape(value) != shape:
        raise GraphError(f"{what} has shape {np.shape(value)}, but what it belongs to has {shape}")


def _call(layer: Any, method: str, arguments: Sequence[ArrayLike]) -> Any:
    call = f"{type(layer).__name__}.{method}({', '.join(map(format_value, arguments))})"
    try:
        result = getattr(layer, method)(*map(_copy, arguments))
    except Exception as error:
        raise GraphError(f"{call} raised {type(error).__name__}: {error}") from error
    if result is None:
        raise GraphError(f"{call} returned None: is its return statement missing?")
    return result


def _forward(layer: Any, inputs: Sequence[Value]) -> ArrayLike:
    result = _call(layer, "forward", [value.value for value in inputs])
    return _checked(result, f"what {type(layer).__name__}.forward returned")


def _backward(operation: Operation) -> list[ArrayLike | None]:
    """Return one derivative for each input and parameter; None for the targets of a loss."""
    layer, kind = operation.layer, type(operation.layer).__name__
    result = _call(layer, "backward", [operation.output.gradient])
    differentiable = operation.inputs[:1] if kind.endswith("Loss") else operation.inputs
    if len(differentiable) > 1 and not (isinstance(result, (tuple, list)) and len(result) == len(differentiable)):
        raise GraphError(
            f"{kind}.backward returned {_short(result)}, but its node has {len(differentiable)} inputs: "
            f"expected a tuple of {len(differentiable)} derivatives, in the order of the inputs"
        )
    if len(differentiable) == 1 and isinstance(result, (tuple, list)):
        raise GraphError(
            f"{kind}.backward returned {_short(result)}, but its node has 1 input: expected its derivative"
        )
    returned = list(result) if len(differentiable) > 1 else [result]

    gradients: list[ArrayLike | None] = []
    for value, gradient in zip(differentiable, returned, strict=True):
        gradient = _checked(gradient, f"the derivative with respect to {value.name} that {kind}.backward returned")
        _require_shape(gradient, np.shape(value.value), f"{kind}.backward: the derivative with respect to {value.name}")
        gradients.append(gradient)
    gradients += [None] * (len(operation.inputs) - len(differentiable))
    for attribute, value in operation.parameters.items():
        gradient = _checked(getattr(layer, f"d{attribute}", None), f"{kind}.d{attribute} after backward")
        _require_shape(gradient, np.shape(value.value), f"{kind}.d{attribute}")
        gradients.append(gradient)
    return gradients
