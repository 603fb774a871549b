"""Records computations while real layers run, the course's or a student's own.

A `Recording` calls the layers itself, and notes what goes into each node and what comes out of it, in both directions.
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from course_lib.functions import Numbers
from course_lib.views.formatting import format_value

SYMBOLS = {
    "MulLayer": "×",
    "AddLayer": "+",
    "SoftmaxWithLoss": "Softmax\nwith loss",
    "IdentityWithLoss": "Identity\nwith loss",
}


class GraphError(ValueError):
    """A computation that cannot be recorded; the message names the layer, and what it was passed or returned."""


@dataclass(eq=False)
class Value:
    """A number or array that travels along the edges of a graph.

    Attributes
    ----------
    name : str
        Its name; an intermediate result that was not given one is called after the step that computed it.
    value : float or ndarray
        What the forward pass computed.
    gradient : float, ndarray or None
        Derivative of the graph's result with respect to this value, of the same shape and summed over all uses of
        the value. None before the backward pass, and for values that get no derivative, such as targets.
    source : Operation or None
        The node that computed the value; None for inputs.
    """

    name: str
    value: Numbers
    gradient: Numbers | None = None
    source: "Operation | None" = field(default=None, repr=False)


@dataclass(eq=False)
class Operation:
    """A node: a layer, the values that go into it, and the derivatives that its backward pass returned for them."""

    layer: Any
    symbol: str
    inputs: list[Value]
    output: Value
    parameters: dict[str, Value]
    gradients: list[Numbers | None]  # one for each of all_inputs; empty before the backward pass

    @property
    def all_inputs(self) -> list[Value]:
        """Inputs and the layer's own parameters: everything that has an edge into the node."""
        return [*self.inputs, *self.parameters.values()]

    def edges(self) -> Iterable[tuple[Value, Numbers | None]]:
        """Pair what goes in with the derivative that came back, None before the backward pass."""
        return zip(self.all_inputs, self.gradients or [None] * len(self.all_inputs), strict=True)


class Recording:
    """A computation, recorded step by step while its layers run; a `Graph` can also draw it.

    The parameter and the attributes are those of a `Graph`.

    Examples
    --------
    >>> from course_lib.layers import MulLayer
    >>> recording = Recording("Two apples")
    >>> cost = recording.apply(MulLayer(), recording.input("price", 100), recording.input("count", 2))
    >>> recording.backward()
    >>> [value.gradient for value in recording.values]
    [2, 100, 1]
    """

    def __init__(self, title: str) -> None:
        self.title = title
        self.values: list[Value] = []
        self.operations: list[Operation] = []
        self._upstream: Numbers = 1
        self.result: Value | None = None  # where the last backward pass began; None before the first

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
            An input for `apply`.

        Raises
        ------
        GraphError
            If the name is taken, or the value is neither a number nor an array of numbers.

        Examples
        --------
        >>> Recording("One input").input("x", 3.0).value
        3.0
        """
        self._require_new(name)
        return self._add(Value(name, _checked(value, f"the input {name!r}")))

    def apply(self, layer: Any, *inputs: Value, name: str | None = None, symbol: str | None = None) -> Value:
        """Run ``layer.forward`` on some values of the graph, and record what it returns.

        Parameters
        ----------
        layer : object with ``forward`` and ``backward``
            A layer of `course_lib.layers`, of `course_lib.views.operations`, or a class of your own. If the layer has
            arrays ``W`` and ``b``, they become inputs of the node too. A layer whose class name ends in "Loss" takes
            scores and targets, and the targets get no derivative.
        *inputs : Value
            The arguments of ``forward``, in its order.
        name : str, optional
            Name of the result; default: "step" and its number.
        symbol : str, optional
            Text in the node; default: the layer's ``symbol``, a sign for its class, or the name of its class.

        Returns
        -------
        Value
            The result, which further layers can be applied to.

        Raises
        ------
        GraphError
            If the layer fails, returns neither a number nor an array, or is in the graph already (a layer remembers
            the inputs of only one forward pass).

        Examples
        --------
        >>> from course_lib.layers import AddLayer
        >>> graph = Recording("A sum")
        >>> graph.apply(AddLayer(), graph.input("x", 1), graph.input("y", 2)).value
        3
        """
        kind = type(layer).__name__
        needed = "apply needs a layer, an object with forward and backward, but this is"
        if isinstance(layer, type):
            raise GraphError(f"{needed} a class; make a layer of it with {layer.__name__}()")
        if not callable(getattr(layer, "forward", None)):
            raise GraphError(f"{needed} of type {kind}")
        if any(layer is operation.layer for operation in self.operations):
            raise GraphError(f"this {kind} is in the graph already and remembers that forward pass: make another one")
        for value in inputs:
            if not any(value is known for known in self.values):
                raise GraphError(
                    f"{kind} is applied to {value!r}, which is not a value of this graph: use graph.input first"
                )

        self._require_new(name)

        output = Value(name or self._free_name(f"step {len(self.operations) + 1}"), _forward(layer, inputs))
        parameters = {
            attribute: self.input(self._parameter_name(attribute), getattr(layer, attribute))
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
            The derivative to begin with, of the output's shape; a single number is used for every element.
        output : Value, optional
            The result to differentiate; default: the last one computed.

        Raises
        ------
        GraphError
            If a layer fails, or does not return one derivative for each input, of that input's shape.

        Examples
        --------
        >>> from course_lib.layers import MulLayer
        >>> graph = Recording("A product")
        >>> x = graph.input("x", 3)
        >>> product = graph.apply(MulLayer(), x, graph.input("y", 5))
        >>> graph.backward(upstream=2)
        >>> x.gradient
        10
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
        self.result, output.gradient = output, spread
        try:
            # Layers were recorded in the order they ran: in reverse, each value's gradient is complete when it is used.
            for operation in reversed(self.operations):
                if (arriving := operation.output.gradient) is None:
                    continue  # the result does not depend on this node
                operation.gradients = _backward(operation, arriving)
                for value, gradient in operation.edges():
                    if gradient is not None:
                        value.gradient = gradient if value.gradient is None else value.gradient + gradient
        except GraphError:
            self._forget_gradients()  # some of them alone would mislead
            raise

    def replay(self, inputs: Mapping[str, ArrayLike]) -> None:
        """Run the same layers again with other inputs: forward, and also backward if that has been run.

        Parameters
        ----------
        inputs : mapping of str to float or array_like
            New values by name, of inputs or of layers' parameters; all others stay as they are.

        Raises
        ------
        GraphError
            If a name is not that of an input, or a layer fails; the values then stay as they were.

        Examples
        --------
        >>> from course_lib.layers import MulLayer
        >>> graph = Recording("A product")
        >>> product = graph.apply(MulLayer(), graph.input("x", 3), graph.input("y", 5))
        >>> graph.replay({"x": 4})
        >>> product.value
        20
        """
        known = {value.name: value for value in self.values if value.source is None}
        if unknown := [name for name in inputs if name not in known]:
            raise GraphError(f"no input is called {unknown[0]!r}; the inputs are {', '.join(map(repr, known))}")
        output, before = self.result, {value: value.value for value in self.values}
        self._forget_gradients()
        try:
            for name, value in inputs.items():
                known[name].value = _checked(value, f"the input {name!r}")
            for operation in self.operations:
                for attribute, parameter in operation.parameters.items():
                    setattr(operation.layer, attribute, _copy(parameter.value))
                operation.output.value = _forward(operation.layer, operation.inputs)
        except GraphError:
            for changed, old in before.items():
                changed.value = old
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

    def _parameter_name(self, attribute: str) -> str:
        """Name a layer's parameter: W in the only layer that has one; in several, W1, W2, …, as in a network."""
        earlier = [op.parameters[attribute] for op in self.operations if attribute in op.parameters]
        if len(earlier) == 1 and earlier[0].name == attribute:
            earlier[0].name = self._free_name(f"{attribute}1")
        return self._free_name(f"{attribute}{len(earlier) + 1}" if earlier else attribute)

    def _forget_gradients(self) -> None:
        self.result = None
        for value in self.values:
            value.gradient = None
        for operation in self.operations:
            operation.gradients = []

    @property
    def backward_length(self) -> int:
        """How many nodes the backward pass went through; 0 before it was run."""
        return len(self.backward_order)

    @property
    def backward_order(self) -> list[Operation]:
        """The nodes in the order in which the backward pass went through them; empty before it was run."""
        return [operation for operation in reversed(self.operations) if operation.gradients]


# ---- calling layers that may be wrong ------------------------------------------------------------------------------


def _copy(value: Numbers) -> Numbers:
    """Copy an array, so that a layer that writes to its inputs does not change the record."""
    return value.copy() if isinstance(value, np.ndarray) else value


def _checked(value: Any, what: str) -> Numbers:
    """Return a copy of a number or an array of numbers; for anything else, raise an error that says what it is."""
    if value is None:
        raise GraphError(f"{what} is None, where a number or an array was expected")
    try:
        array = np.array(value)
    except ValueError:  # a list of lists of different lengths
        array = np.array(None)
    if array.dtype.kind not in "iufb":
        raise GraphError(f"{what} is {_short(value)}, where a number or an array was expected")
    return value if isinstance(value, (int, float, np.integer, np.floating)) else array


def _short(value: Any) -> str:
    """Write what a layer returned, briefly enough for an error message."""
    if isinstance(value, (tuple, list)):
        return f"a {type(value).__name__} of {len(value)}"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    return f"{value!r:.60}"


def _require_shape(value: Numbers, shape: tuple[int, ...], what: str) -> None:
    if np.shape(value) != shape:
        raise GraphError(f"{what} has shape {np.shape(value)}, but the value it belongs to has shape {shape}")


def _call(layer: Any, method: str, arguments: Sequence[Numbers]) -> Any:
    call = f"{type(layer).__name__}.{method}({', '.join(map(format_value, arguments))})"
    try:
        result = getattr(layer, method)(*map(_copy, arguments))
    except Exception as error:
        raise GraphError(f"{call} raised {type(error).__name__}: {error}") from error
    if result is None:
        raise GraphError(f"{call} returned None: is its return statement missing?")
    return result


def _forward(layer: Any, inputs: Sequence[Value]) -> Numbers:
    result = _call(layer, "forward", [value.value for value in inputs])
    return _checked(result, f"what {type(layer).__name__}.forward returned")


def _backward(operation: Operation, upstream: Numbers) -> list[Numbers | None]:
    """Return one derivative for each input and parameter; None for the targets of a loss."""
    layer, kind = operation.layer, type(operation.layer).__name__
    result = _call(layer, "backward", [upstream])
    differentiable = operation.inputs[:1] if kind.endswith("Loss") else operation.inputs
    count, several = len(differentiable), isinstance(result, (tuple, list))
    if several != (count > 1) or (several and len(result) != count):
        wanted = f"expected a tuple of {count} derivatives, in the order of the inputs"
        node = f"{count} inputs: {wanted}" if count > 1 else "1 input: expected its derivative"
        raise GraphError(f"{kind}.backward returned {_short(result)}, but its node has {node}")
    returned = result if several else [result]

    gradients: list[Numbers | None] = []
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
