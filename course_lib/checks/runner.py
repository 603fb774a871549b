"""`check`: runs the parts of an exercise on a student's answer, and reports the result."""

import re
import secrets
import textwrap
from dataclasses import dataclass
from typing import Any

import numpy as np

from course_lib.checks.checker import Checker, Comparison, Part
from course_lib.checks.console import say
from course_lib.checks.diagnosis import group_of
from course_lib.checks.exercises import EXERCISES
from course_lib.checks.failure import CheckBroken, CheckFailed, Stop
from course_lib.checks.misconception import Misconception

PARTS: dict[str, Part] = {part.name: part for module in EXERCISES for part in module.parts}

_WRONG_NUMBER = re.compile(r"is \S+( at \[.*\])?, but \S+ was expected")
_earned: dict[str, float] = {}  # in this notebook, by the name of the part

_USE_OF_DATA = re.compile(
    r"'(bool|int|float|str|NoneType|tuple|list|dict|set|complex|numpy\.\w+)' object "
    r"(?:has no attribute '(\w+)'|is not callable)"
)


def check(name: str, answer: Any, rounds: int = 1, seed: int | None = None, points: float | None = None) -> None:
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
    points : float, optional
        What the part is worth. The report says how many points the answer earns, and `points_so_far` adds them up.

    Raises
    ------
    CheckFailed
        If the answer is not right yet. The message says what is wrong.
    CheckBroken
        If the check itself fails.
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
      ✓ right: dx; dy; dx, x is 0; dy, x is 0; dx, y is 0; dy, y is 0
    (seed 1)
    """
    parts = [part for part in PARTS.values() if name in (part.name, part.exercise)]
    if not parts:
        raise ValueError(f"there is no exercise called {name!r}; there are {', '.join(exercises())}")
    seed = secrets.randbits(32) if seed is None else seed
    reports = []
    for part in parts:
        _earned.pop(part.name, None)
        report = _run(part, answer, rounds, seed)
        if points is not None:
            _earned[part.name] = points if report.right else 0
            report.text += f"\n{of_points(_earned[part.name], points)}"
        reports.append(report)
    repeat = f"To repeat exactly this check: check({name!r}, {parts[0].exercise}, rounds={rounds}, seed={seed})"
    texts = [report.text for report in reports]
    if not all(report.right for report in reports):
        problems = [problem for report in reports for problem in report.problems]
        causes = dict.fromkeys(cause for report in reports for cause in report.misconceptions)
        raise CheckFailed("\n\n".join([*texts, repeat]), problems, causes)
    say("\n".join([*texts, f"(seed {seed})"]))


def points_so_far(**exercises: float) -> None:
    """Print how many points the checks of a notebook have given so far, and what is left to look at.

    Parameters
    ----------
    **exercises : float
        What each exercise is worth, by its name. One without checks is graded by hand.

    Examples
    --------
    >>> points_so_far(chain=4, why_graphs=2)
    chain                   0 of 4 points   not checked yet
    why_graphs              2 points, which your instructor gives
    <BLANKLINE>
    So far: 0 of 6 points
    """
    lines, total = [], 0.0
    for exercise, points in exercises.items():
        parts = [part for part in PARTS.values() if part.exercise == exercise]
        earned = sum(_earned.get(part.name, 0) for part in parts)
        total += earned
        unseen = [part.name for part in parts if part.name not in _earned]
        wrong = [f"{part.name} ({part.title})" for part in parts if _earned.get(part.name) == 0]
        if not parts:
            lines.append(f"{exercise:<24}{points:g} points, which your instructor gives")
            continue
        left = ["not checked yet"] if len(unseen) == len(parts) else [f"not checked yet: {name}" for name in unseen]
        left = [*(f"not right yet: {name}" for name in wrong), *left]
        lines.append(f"{exercise:<24}{of_points(earned, points)}{'   ' if left else ''}{'; '.join(left)}")
    say("\n".join([*lines, "", f"So far: {of_points(total, sum(exercises.values()))}"]))


def of_points(earned: float, points: float) -> str:
    """Write how many points were earned, of how many."""
    return f"{earned:g} of {points:g} {'point' if points == 1 else 'points'}"


def exercises() -> list[str]:
    """Name all exercises, in the order of the course."""
    return list(dict.fromkeys(part.exercise for part in PARTS.values()))


@dataclass
class _Report:
    """What one part found."""

    text: str
    problems: list[str]
    misconceptions: list[Misconception]

    @property
    def right(self) -> bool:
        return not self.problems


@np.errstate(divide="warn", over="warn", under="ignore", invalid="warn")  # whatever a student's cell has set
def _run(part: Part, answer: Any, rounds: int, seed: int) -> _Report:
    """Run one part, and report on it."""
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
    except Exception as error:
        stopped = _data_in_place_of_an_object(error)
        if stopped is None:  # a mistake in the check, or an answer that its author had not thought of
            raise CheckBroken(
                f"{part.name} cannot be checked with what the code returned ({type(error).__name__}: {error}). "
                "The mistake is in the check as well: please tell your instructor."
            ) from error
    comparisons = list(checker.comparisons.values())
    problems = [*_wrong(comparisons), *([stopped] if stopped is not None else [])]
    # Most graded cells check once visibly and then, hidden, in several rounds: this tells the two reports apart.
    how_often = f" ({rounds} rounds)" if rounds > 1 else ""
    heading = f"{part.name}, {part.title}: {'not right yet' if problems else 'right'}{how_often}"
    misconceptions = checker.diagnosis()
    marked = [f"  ✗ {problem}" for problem in _wrong(comparisons)]
    stop_line = [f"  {stopped}"] if stopped else []
    lines = [*marked, *stop_line, *_hints(misconceptions), *_without_fault(comparisons, part.verdict)]
    return _Report("\n".join([heading, *lines]), problems, misconceptions)


def _data_in_place_of_an_object(error: Exception) -> str | None:
    """Say that a check met plain data where a method or an object was due, if that is what an error means."""
    if not (found := _USE_OF_DATA.fullmatch(str(error))):
        return None
    kind, method = found[1], found[2]
    if method and kind == "NoneType":
        return (
            f"There should be an object with the method {method}, but there is None. "
            "Is the class a class, which begins with `class` and not with `def`?"
        )
    if method:
        return f"There should be an object with the method {method}, but there is only data: a value of type {kind}."
    return f"There should be a method, but there is only data: a value of type {kind} is not callable."


def _wrong(comparisons: list[Comparison]) -> list[str]:
    """Write a line for each problem, after the names of all quantities that have it.

    The wrong numbers of one result, for one input after the other, are a single problem: the first of them is enough.
    """
    names: dict[str, list[str]] = {}
    others: dict[str, list[str]] = {}
    first: dict[str, str] = {}
    for comparison in comparisons:
        if comparison.problem is None:
            continue
        quantity, problem = comparison.quantity, comparison.problem
        if _WRONG_NUMBER.match(problem):
            problem = first.setdefault(group_of(quantity), problem)
        (names if problem == comparison.problem else others).setdefault(problem, []).append(quantity)
    lines = []
    for problem, quantities in names.items():
        also = f". Also wrong: {'; '.join(others[problem])}" if problem in others else ""
        lines.append(f"{'; '.join(quantities)}: {problem}{also}")
    return lines


def _without_fault(comparisons: list[Comparison], verdict: str) -> list[str]:
    """Name all quantities in which no fault was seen, in one line."""
    if any(comparison.voids_others for comparison in comparisons):
        return []
    names = [comparison.quantity for comparison in comparisons if comparison.problem is None]
    return [f"  ✓ {verdict}: {'; '.join(names)}"] if names else []


def _hints(misconceptions: list[Misconception]) -> list[str]:
    """Name every misconception that explains what is wrong, once, each with its question."""
    lines = []
    for misconception in misconceptions:
        # Not every page that shows this wraps long lines, or wraps them between words.
        question = textwrap.wrap(" ".join(misconception.hint.split()), 92, break_on_hyphens=False)
        lines += [f"  → {misconception.name}.", *(f"    {line}" for line in question)]
    return lines
