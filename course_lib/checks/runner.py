"""`check`: runs the parts of an exercise on a student's answer, and tells the outcome."""

import secrets
import textwrap
from typing import Any

import numpy as np

from course_lib.checks import (
    activation_layers,
    affine_softmax_layers,
    backpropagation,
    chain_rule,
    computational_graphs,
    simple_layers,
    training_a_network,
)
from course_lib.checks.failure import CheckFailed, Stop
from course_lib.checks.part import Part
from course_lib.checks.trial import Finding, Trial

# In the order of the course.
_MODULES = (
    computational_graphs,
    chain_rule,
    backpropagation,
    simple_layers,
    activation_layers,
    affine_softmax_layers,
    training_a_network,
)
PARTS: dict[str, Part] = {part.name: part for module in _MODULES for part in module.parts}


def check(name: str, answer: Any, rounds: int = 1, seed: int | None = None) -> None:
    """Check an answer, on new random numbers each time.

    Parameters
    ----------
    name : str
        An exercise, such as "MulLayer", or one part of it, such as "MulLayer-2".
    answer : function or class
        The student's.
    rounds : int, default 1
        How often to repeat each part, on other numbers each time.
    seed : int, optional
        Repeats a run: the number that an earlier run has printed. A fresh one where left out.

    Raises
    ------
    CheckFailed
        If the answer is not right yet. The message says what about it.
    NotImplementedError
        If the exercise has not been begun.
    ValueError
        If there is no such exercise.
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
    repeat = f"To repeat this very check: check({name!r}, {parts[0].exercise}, rounds={rounds}, seed={seed})"
    if failed:
        raise CheckFailed("\n\n".join([*reports, repeat]))
    print("\n".join([*reports, f"(seed {seed})"]))


def exercises() -> list[str]:
    """Name all exercises, in the order of the course."""
    return list(dict.fromkeys(part.exercise for part in PARTS.values()))


def _run(part: Part, answer: Any, rounds: int, seed: int) -> tuple[str, bool]:
    """Run one part and write its report; return it with whether the answer was right."""
    # The part's name is mixed in, so that a part draws the same numbers alone as among the others.
    rng = np.random.default_rng([seed, *part.name.encode()])
    trial = Trial(rng)
    stopped = None
    try:
        for _ in range(rounds):
            part.function(trial, trial.subject(answer, part.exercise))
    except Stop as stop:
        stopped = str(stop)
    except NotImplementedError:
        raise
    except Exception as error:  # of a check that came upon something nobody had thought of
        stopped = f"The check cannot go on with what it was given ({type(error).__name__}: {error})"
    findings = list(trial.findings.values())
    right = stopped is None and all(finding.problem is None for finding in findings)
    # A graded cell checks once in sight and then, hidden, in several rounds: so that the two can be told apart.
    how_often = f" ({rounds} rounds)" if rounds > 1 else ""
    heading = f"{part.name}, {part.title}: {'right' if right else 'not right yet'}{how_often}"
    return "\n".join([heading, *_lines(findings), *([f"  {stopped}"] if stopped else []), *_hints(trial)]), right


def _lines(findings: list[Finding]) -> list[str]:
    """Write a line for each quantity: its name, the largest difference, the verdict."""
    width = max((len(finding.quantity) for finding in findings), default=0)
    lines = []
    for finding in findings:
        measured = "" if finding.difference is None else f"largest difference {finding.difference:.1g}"
        mark, remark = ("✓", measured) if finding.problem is None else ("✗", finding.problem)
        lines.append(f"  {mark} {finding.quantity.ljust(width)}  {remark}".rstrip())
    return lines


def _hints(trial: Trial) -> list[str]:
    """Name every misconception that explains what was seen, once, each with its question."""
    lines = []
    for misconception in trial.diagnosis():
        # Not every page that shows this breaks long lines, or breaks them between words.
        question = textwrap.wrap(" ".join(misconception.hint.split()), 92, break_on_hyphens=False)
        lines += [f"  → {misconception.name}.", *(f"    {line}" for line in question)]
    return lines
