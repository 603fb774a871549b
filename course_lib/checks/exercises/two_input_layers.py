"""What the checks of `MulLayer` and `AddLayer` share."""

from collections.abc import Callable
from typing import Any

from course_lib.checks.answer import Answer
from course_lib.checks.checker import Checker
from course_lib.checks.exercises.independence import require_independence
from course_lib.checks.exercises.random_inputs import distinct_numbers
from course_lib.checks.misconception import Suspects
from course_lib.gradients import numerical_gradient

Operation = Callable[[Any, Any], Any]


def compare_outputs(
    checker: Checker,
    answer: Answer,
    operation: Operation,
    suspects: Callable[[float, float], Suspects],
    example: tuple[float, float],
) -> None:
    """Compare the outputs of a layer with those of an operation, for random numbers and an example."""
    x, y = distinct_numbers(checker.rng, 2)
    checker.compare("forward(x, y)", answer().forward(x, y), operation(x, y), suspects(x, y))
    mine = answer().forward(*example)
    checker.compare(f"forward{example}", mine, operation(*example), suspects(*example))


def compare_gradients(
    checker: Checker, answer: Answer, operation: Operation, suspects: Callable[[float, float, float], Suspects]
) -> None:
    """Compare the gradients of a layer with those of an operation; `suspects` takes dout, own and other input."""
    x, y, dout = distinct_numbers(checker.rng, 3)
    layer = answer()
    layer.forward(x, y)
    gradients = _gradients(checker, layer, dout)
    for name, own, other in (("dx", x, y), ("dy", y, x)):
        expected = numerical_gradient(lambda own, other=other: dout * operation(own, other), own)
        checker.compare(name, gradients[name], expected, suspects(dout, own, other))


def require_layer_independence(checker: Checker, answer: Answer, right: Callable[..., dict[str, Any]]) -> None:
    """Report it if a layer's results depend on anything but its own latest passes."""
    (x, y, dout), (x2, y2, dout2) = distinct_numbers(checker.rng, 3), distinct_numbers(checker.rng, 3)
    passes = ((x, y), dout), ((x2, y2), dout2)
    require_independence(checker, answer, lambda layer, dout: _gradients(checker, layer, dout), *passes, right)


def _gradients(checker: Checker, layer: Answer, dout: float) -> dict[str, Any]:
    names = ["dx", "dy"]
    return dict(zip(names, checker.several(layer.backward(dout), "backward", names), strict=True))
