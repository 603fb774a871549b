"""What the checks of nodes and layers with two inputs share."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from course_lib.checks.checker import Answer, Checker, Part
from course_lib.checks.exercises.designed_inputs import distinct_numbers, numbers_with_zero, signed_numbers
from course_lib.checks.exercises.difference_quotients import EXACT, long_numbers, require_backward_pass, short_numbers
from course_lib.checks.exercises.independence import require_independence
from course_lib.gradients import numerical_gradient

Operation = Callable[[Any, Any], Any]


def compare_gradients(
    checker: Checker,
    words: str,
    gradients: Iterable[Any],
    operation: Operation,
    inputs: tuple[float, float],
    upstream: float,
    known: dict[str, float],
) -> bool:
    """Compare (dx, dy) with the numerical gradients of an operation for which the order of its inputs is irrelevant.

    Parameters
    ----------
    checker : Checker
        Where to report.
    words : str
        Completes the names of the gradients.
    gradients : iterable of two objects
        What the student's code returned for dx and dy.
    operation : callable
        Takes the two inputs.
    inputs : tuple of float
        The two inputs.
    upstream : float
        The upstream gradient.
    known : dict of str to float
        What the gradients may have been computed from, by name.

    Returns
    -------
    bool
        Whether both are right.
    """

    def compare(name: str, mine: Any, own: float, other: float) -> bool:
        expected = numerical_gradient(lambda own: upstream * operation(own, other), own)
        return checker.compare(name + words, mine, expected, known=known)

    (dx, dy), (x, y) = gradients, inputs
    right = [compare("dx", dx, x, y), compare("dy", dy, y, x)]
    return all(right)


def layer_parts(
    name: str,
    operation: Operation,
    right: Callable[..., dict[str, Any]],
    example: tuple[float, float],
    sizes: tuple[float, float],
) -> list[Part]:
    """Make the parts of an exercise on a layer.

    Parameters
    ----------
    name : str
        The exercise.
    operation : callable
        What the layer's forward pass computes.
    right : callable
        Takes dout and both inputs, and returns the right "output", "dx" and "dy".
    example : tuple of float
        Inputs to compare besides random ones.
    sizes : tuple of float
        Of an input and the other one, such that no difference quotient gives the gradient of the first.
    """

    def run(checker: Checker, layer: Answer, dout: float) -> dict[str, Any]:
        return dict(zip(("dx", "dy"), checker.several(layer.backward(dout), "backward", ["dx", "dy"]), strict=True))

    def forward(checker: Checker, answer: Answer) -> None:
        inputs = [*signed_numbers(checker, 2), *(numbers for _, numbers in numbers_with_zero(checker, 2))]
        for x, y in inputs:
            checker.compare("forward(x, y)", answer().forward(x, y), operation(x, y), known={"x": x, "y": y})
        known = dict(zip("xy", example, strict=True))
        checker.compare(f"forward{example}", answer().forward(*example), operation(*example), known=known)

    def gradients(checker: Checker, answer: Answer) -> None:
        def passes(x: float, y: float, dout: float) -> dict[str, Any]:
            layer = answer()
            layer.forward(x, y)
            return run(checker, layer, dout)

        def compare(x: float, y: float, dout: float) -> bool:
            known = {"x": x, "y": y, "dout": dout, "the output": operation(x, y)}
            return compare_gradients(checker, "", passes(x, y, dout).values(), operation, (x, y), dout, known)

        all_right = True
        for numbers in signed_numbers(checker, 3):
            all_right &= compare(*numbers)
        with checker.attempt("an input that is 0"):
            for _, numbers in numbers_with_zero(checker, 3):
                all_right &= compare(*numbers)
        if all_right and checker.round == 0:
            dout, long, short = -3.0, long_numbers(sizes[0]).tolist(), short_numbers(sizes[1]).tolist()
            for own, other in zip(long[:2], short[:2], strict=True):
                for name, inputs in (("dx", (own, -other)), ("dy", (-other, own))):
                    mine, expected = passes(*inputs, dout)[name], right(dout, *inputs)[name]
                    require_backward_pass(checker, f"{name} of large numbers", mine, expected, EXACT)

    def independence(checker: Checker, answer: Answer) -> None:
        x, y, dout = map(abs, distinct_numbers(checker.rng, 3))
        x2, y2, dout2 = (-abs(number) for number in distinct_numbers(checker.rng, 3))
        passes = ((x, y), dout), ((x2, y2), dout2)
        # Code may keep an earlier number in place of a 0.
        others = [((0.0, y2), dout), ((x2, 0.0), dout2)]
        require_independence(checker, answer, partial(run, checker), *passes, right, others)

    functions = {"forward pass": forward, "gradients": gradients, "independence": independence}
    return [Part(f"{name}-{i}", title, part) for i, (title, part) in enumerate(functions.items(), start=1)]
