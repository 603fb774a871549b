"""What the checks of `MulLayer` and `AddLayer` share."""

from collections.abc import Callable
from typing import Any

from course_lib.checks.exercises.independence import require_independence
from course_lib.checks.exercises.random_inputs import distinct_numbers
from course_lib.checks.misconception import Suspects
from course_lib.checks.subject import Subject
from course_lib.checks.trial import Trial
from course_lib.gradients import numerical_gradient

Operation = Callable[[Any, Any], Any]


def compare_outputs(
    trial: Trial,
    answer: Subject,
    operation: Operation,
    suspects: Callable[[float, float], Suspects],
    example: tuple[float, float],
) -> None:
    """Compare the outputs of a layer with those of an operation, for random numbers and an example."""
    x, y = distinct_numbers(trial.rng, 2)
    trial.compare("forward(x, y)", answer().forward(x, y), operation(x, y), suspects(x, y))
    mine = answer().forward(*example)
    trial.compare(f"forward{example}", mine, operation(*example), suspects(*example))


def compare_gradients(
    trial: Trial, answer: Subject, operation: Operation, suspects: Callable[[float, float, float], Suspects]
) -> None:
    """Compare the gradients of a layer with those of an operation; `suspects` takes dout, own and other input."""
    x, y, dout = distinct_numbers(trial.rng, 3)
    layer = answer()
    layer.forward.run(x, y)
    gradients = _gradients(trial, layer, dout)
    for name, own, other in (("dx", x, y), ("dy", y, x)):
        expected = numerical_gradient(lambda own, other=other: dout * operation(own, other), own)
        trial.compare(name, gradients[name], expected, suspects(dout, own, other))


def require_layer_independence(trial: Trial, answer: Subject, right: Callable[..., dict[str, Any]]) -> None:
    """Report it if a layer's results depend on anything but its own latest passes."""
    (x, y, dout), (x2, y2, dout2) = distinct_numbers(trial.rng, 3), distinct_numbers(trial.rng, 3)
    passes = ((x, y), dout), ((x2, y2), dout2)
    require_independence(trial, answer, lambda layer, dout: _gradients(trial, layer, dout), *passes, right)


def _gradients(trial: Trial, layer: Subject, dout: float) -> dict[str, Any]:
    names = ["dx", "dy"]
    return dict(zip(names, trial.several(layer.backward(dout), "backward", names), strict=True))
