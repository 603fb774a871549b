"""Computational graphs, drawn from real computations (sections 5.1 to 5.6).

The picture, the description and the table of a `Graph` are all made from one record of what its layers computed.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

from course_lib.views import words
from course_lib.views.formulas import draw_formulas
from course_lib.views.picture import Picture
from course_lib.views.recording import GraphError, Recording
from course_lib.views.svg import draw_graph
from course_lib.views.wording import Snapshot


class Graph(Recording):
    """A computation, recorded step by step while its layers run.

    Parameters
    ----------
    title : str
        Written above the picture, and at the start of its description.

    Attributes
    ----------
    values : list of Value
        Inputs, parameters and results, in the order in which they were added.
    operations : list of Operation
        The nodes, in the order in which they ran.
    result : Value or None
        The value that the last backward pass began with; None before the first.

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

    def draw(self, forward_steps: int | None = None, backward_steps: int | None = None) -> Picture:
        """Draw the graph, complete or after some steps.

        Parameters
        ----------
        forward_steps : int, optional
            Show the values after this many nodes have computed theirs, from 0 to ``len(graph.operations)``.
        backward_steps : int, optional
            Show all values, and the derivatives after this many nodes have passed theirs back, from 0 to
            ``graph.backward_length``. The backward pass must have been run.

        Returns
        -------
        Picture
            Shown by Jupyter as the last expression of a cell.

        Raises
        ------
        GraphError
            If the graph is empty, the number of steps is out of range, both numbers are given, or there was no
            backward pass to step through.

        Examples
        --------
        >>> from course_lib.layers import AddLayer
        >>> graph = Graph("A sum")
        >>> total = graph.apply(AddLayer(), graph.input("x", 1), graph.input("y", 2), name="total")
        >>> graph.draw().description
        'Computational graph: A sum. + of x = 1 and y = 2 gives total = 3.'
        """
        if not self.operations:
            raise GraphError("there is nothing to draw yet: apply a layer first")
        if forward_steps is not None and backward_steps is not None:
            raise GraphError("draw takes forward_steps or backward_steps, not both")
        if backward_steps is not None and self.result is None:
            raise GraphError("the backward pass has not been run yet: call graph.backward() first")
        for steps, length in ((forward_steps, len(self.operations)), (backward_steps, self.backward_length)):
            if steps is not None and not 0 <= steps <= length:
                raise GraphError(f"this graph has steps from 0 to {length}, not {steps}")
        snapshot = Snapshot(self, forward_steps, backward_steps)
        drawing = snapshot.nodes(), snapshot.lines(), self.title, snapshot.caption()
        draw = partial(draw_graph, *drawing)
        return Picture(self.title, snapshot.description(), draw, snapshot.rows())

    def with_formulas(self, below: Mapping[str, str], above: Mapping[str, str] | None = None) -> Picture:
        """Draw the graph with formulas in place of the numbers on its edges.

        Parameters
        ----------
        below : mapping of str to str
            By name of a value, the formula of its derivative. An edge without a formula has nothing below it.
        above : mapping of str to str, optional
            By name, the formula of the value; default: the numbers.

        Returns
        -------
        Picture
            Shown by Jupyter as the last expression of a cell.

        Raises
        ------
        ValueError
            If a name is not that of a value.

        Examples
        --------
        >>> from course_lib.views.operations import Power
        >>> graph = Graph("One node")
        >>> y = graph.apply(Power(2), graph.input("x", 3), name="y")
        >>> graph.with_formulas({"y": "E", "x": "E · ∂y/∂x"}, above={}).description
        'Computational graph: One node. x² of x gives y. From right to left: y: E; x: E · ∂y/∂x.'
        """
        return draw_formulas(self, below, above, words.BELOW_EACH_EDGE_FORMULAS)

    def table(self) -> str:
        """Return all values and derivatives as a table in plain text, with one row for each value.

        Examples
        --------
        >>> from course_lib.layers import AddLayer
        >>> graph = Graph("A sum")
        >>> total = graph.apply(AddLayer(), graph.input("x", 1), graph.input("y", 2), name="total")
        >>> print(graph.table())
        A sum
        name   from   value  derivative
        x      input  1      –
        y      input  2      –
        total  x + y  3      –
        """
        return self.draw().table

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return self.draw()._repr_mimebundle_()
