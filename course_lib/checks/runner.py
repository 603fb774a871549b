"""`check`: runs the parts of an exercise on a student's answer, and reports the result."""

import secrets
import textwrap
from typing import Any

import numpy as np

from course_lib.checks.checker import Checker, Comparison, Part
from course_lib.checks.console import say
from course_lib.checks.exercises import EXERCISES
from course_lib.checks.failure import CheckFailed, Stop

PARTS: dict[str, Part] = {part.name: part for module in EXERCISES for part in module.parts}


def check(name: str, answer: Any, rounds: int = 1, seed: int | None = None) -> None:
    """Check an answer, on new random numbers each time.

    Parameters
    ----------
    name : str
        An exercise, such as "MulLayer", or one part of it, such as "MulLayer-2".
    answer : function or class
        The student's function or class.
    rounds : int, default 1
        How often to repeat each part, on other numbers each time.
    seed : int, optional
        Repeats an earlier run: the seed that it printed. By default, a new one each time.

    Raises
    ------
    CheckFailed
        If the answer is not right yet. The message says what is wrong.
    NotImplementedError
        If the exercise has not been started.
    ValueError
        If there is no such exercise.

    Examples
    --------
    >>> def mul_backward(x, y, upstream):
    ...     return upstream * y, upstream * x
    >>> check("mul_backward", mul_backward, seed=1)
    mul_backward-1, gradients: right
      ✓ dx          largest difference ...
      ✓ dy          largest difference ...
      ...
    (seed 1)
    """
    parts = [part for part in PARTS.values() if name in (part.name, part.exercise)]
    if not parts:
        raise ValueError(f"there is no exercise called {name!r}; there are {', '.join(exercises())}")
    seed = secrets.randbits(32) if seed is None else seed
    reports, failed = [], False
    for part in parts:
        report, right = _run(part, answer, rounds, seed)
        reports.append(report)
        failed = failed or not right
    repeat = f"To repeat exactly this check: check({name!r}, {parts[0].exercise}, rounds={rounds}, seed={seed})"
    if failed:
        raise CheckFailed("\n\n".join([*reports, repeat]))
    say("\n".join([*reports, f"(seed {seed})"]))


def exercises() -> list[str]:
    """Name all exercises, in the order of the course."""
    return list(dict.fromkeys(part.exercise for part in PARTS.values()))


def _run(part: Part, answer: Any, rounds: int, seed: int) -> tuple[str, bool]:
    """Run one part and write its report; return it with whether the answer was right."""
    # The part's name is mixed in, so that a part draws the same numbers alone as among the others.
    rng = np.random.default_rng([seed, *part.name.encode()])
    checker = Checker(rng)
    stopped = None
    try:
        for checker.round in range(rounds):
            part.function(checker, checker.answer(answer, part.exercise))
    except Stop as stop:
        stopped = str(stop)
    except NotImplementedError:
        raise
    except Exception as error:  # in a check that met an answer that its author had not thought of
        stopped = f"The check cannot continue with what the code returned ({type(error).__name__}: {error})"
    comparisons = list(checker.comparisons.values())
    right = stopped is None and all(comparison.problem is None for comparison in comparisons)
    # A graded cell checks once visibly and then, hidden, in several rounds: this tells the two reports apart.
    how_often = f" ({rounds} rounds)" if rounds > 1 else ""
    heading = f"{part.name}, {part.title}: {'right' if right else 'not right yet'}{how_often}"
    return "\n".join([heading, *_lines(comparisons), *([f"  {stopped}"] if stopped else []), *_hints(checker)]), right


def _lines(comparisons: list[Comparison]) -> list[str]:
    """Write a line for each quantity: its name, the largest difference, the verdict."""
    width = max((len(comparison.quantity) for comparison in comparisons), default=0)
    lines = []
    for comparison in comparisons:
        measured = "" if comparison.difference is None else f"largest difference {comparison.difference:.1g}"
        mark, remark = ("✓", measured) if comparison.problem is None else ("✗", comparison.problem)
        lines.append(f"  {mark} {comparison.quantity.ljust(width)}  {remark}".rstrip())
    return lines


def _hints(checker: Checker) -> list[str]:
    """Name every misconception that explains what is wrong, once, each with its question."""
    lines = []
    for misconception in checker.diagnosis():
        # Not every page that shows this wraps long lines, or wraps them between words.
        question = textwrap.wrap(" ".join(misconception.hint.split()), 92, break_on_hyphens=False)
        lines += [f"  → {misconception.name}.", *(f"    {line}" for line in question)]
    return lines
