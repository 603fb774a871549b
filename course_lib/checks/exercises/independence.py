"""Whether layers are independent: two side by side, one used again, and arrays that belong to the caller."""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import Any

import numpy as np

from course_lib.checks.checker import Answer, Checker, Stop, Suspects, is_close
from course_lib.checks.exercises import misconceptions as m

Gradients = dict[str, Any]
Pass = tuple[tuple[Any, ...], Any]


def require_independence(
    checker: Checker,
    make: Callable[[], Answer],
    gradients: Callable[[Answer, Any], Gradients],
    first: Pass,
    second: Pass,
    right: Callable[..., Gradients],
    others: Iterable[Pass] = (),
) -> None:
    """Report it if a layer's results depend on anything but its own latest passes, or if it modifies its arguments.

    Everything is compared with fresh layers of the same kind, so that a wrong formula does not cost points here too.

    Parameters
    ----------
    checker : Checker
        Where to report.
    make : callable
        Makes a layer of the student's class.
    gradients : callable
        Runs a layer's backward pass on a dout, and returns all gradients, by name.
    first, second : tuple of (tuple, dout)
        The inputs of two forward passes, each with its dout: different numbers, the same shapes.
    right : callable
        Takes a dout and the inputs, and returns the right "output" and gradients, by name. At least one of the layer's
        results must be right: code that is independent, but computes something else, is not this layer.
    others : iterable of (tuple, dout), optional
        Further passes, of any shapes and sizes, on one and the same layer. Those that a fresh layer cannot make are
        left out: what a layer has to handle is checked elsewhere.
    """
    if checker.round > 0:
        return  # what is compared does not depend on the numbers
    (inputs, dout), (inputs2, dout2) = first, second

    def run(layer: Answer, dout: Any) -> Gradients:
        return {name: checker.numbers(value, name) for name, value in gradients(layer, dout).items()}

    def passes(layer: Answer, inputs: tuple[Any, ...], dout: Any) -> Gradients:
        return {"output": checker.numbers(layer.forward(*inputs), "what forward returns"), **run(layer, dout)}

    def fresh(inputs: tuple[Any, ...], dout: Any) -> Gradients:
        return passes(make(), inputs, dout)

    layer = make()
    output = checker.numbers(layer.forward(*inputs), "what forward returns")
    expected = run(layer, dout)
    one, other = make(), make()
    one.forward(*inputs)
    output2 = checker.numbers(other.forward(*inputs2), "what forward returns")
    beside, expected2 = run(one, dout), run(other, dout2)
    again = checker.numbers(layer.forward(*inputs2), "what forward returns")
    once, twice = run(layer, dout2), run(layer, dout2)

    expected_of_layer = right(dout, *inputs)
    results = expected | {"output": output}
    is_the_layer = any(is_close(mine, expected_of_layer[name]) for name, mine in results.items())
    problem = "not looked at, since for the inputs here, neither what forward returns nor any gradient is right"
    checker.precondition("independence", is_the_layer, problem)
    # Without these, a layer that does nothing at all would count as independent.
    # Equal to the last digit, since random numbers may be close to each other by chance.
    works = not np.array_equal(output, output2) and not np.array_equal(output, inputs[0])
    checker.precondition("results follow the inputs", works, "forward returns the same for every input, or x unchanged")
    for name in expected:
        follows = not np.array_equal(expected[name], expected2[name])
        checker.precondition("results follow the inputs", follows, f"{name} is the same for every input")

    suspects: Suspects
    # Work out what a mistake would give only if there is one.
    mixed = {} if _all_equal(beside, expected) else fresh(inputs2, dout)
    for name in expected:
        suspects = {m.STATE_SHARED: mixed[name]} if mixed else {}
        checker.compare(f"{name} while a second layer is in use", beside[name], expected[name], suspects)

    checker.compare("output of a second pass", again, output2, {m.STATE_STALE: output})
    stale = {} if _all_equal(once, expected2) else fresh(inputs, dout2)
    for name in expected:
        suspects = {m.STATE_STALE: stale[name], m.FIRST_RESULT_KEPT: expected[name]} if stale else {}
        if expected[name].shape == expected2[name].shape:
            suspects[m.STATE_ADDED_UP] = expected[name] + expected2[name]
        checker.compare(f"{name} of a second pass", once[name], expected2[name], suspects)
        same = is_close(twice[name], once[name])
        checker.require(f"{name}, backward twice", same, "is not the same the second time", m.STATE_ADDED_UP)

    # At last the first pass once more: code may answer it from memory, or still be set for the passes in between.
    def kept(name: str, dout: Any) -> Suspects:
        with suppress(Stop):
            return {m.STATE_STALE: fresh(inputs, dout)[name]}
        return {}

    for later_inputs, later_dout in [*others, first]:
        expected = {}
        with suppress(Stop):
            expected = fresh(later_inputs, later_dout)
        if expected:
            for name, value in passes(layer, later_inputs, later_dout).items():
                quantity = f"{name} after other passes"
                checker.compare(quantity, value, expected[name], partial(kept, name, later_dout))

    wrong = [comparison for comparison in checker.comparisons.values() if comparison.problem]
    if wrong and not any(comparison.voids_others for comparison in wrong) and not checker.diagnosis():
        wrong[0].cause = m.EARLIER_PASSES
    for quantity, comparison in checker.comparisons.items():
        if comparison.problem and re.search("while a second|of a second pass|after other passes", quantity):
            comparison.problem = re.sub("but (.+) was expected", r"but a new layer gives \1", comparison.problem)
    checker.require_arguments_unchanged(m.ARGUMENT_CHANGED)
    checker.require_results_unshared(m.ARGUMENT_RETURNED)


def _all_equal(some: Gradients, others: Gradients) -> bool:
    return all(np.array_equal(value, others[name]) for name, value in some.items())
