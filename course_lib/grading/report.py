"""Reports for instructors: a table for the class, the unusual submissions, and everything as JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from course_lib.checks.runner import of_points
from course_lib.grading.batch import Submission
from course_lib.grading.grade import GradedNotebook
from course_lib.grading.text import printable


def summary(submissions: list[Submission]) -> str:
    """Write a line for each assignment, and list the submissions that an instructor should look at."""
    lines = [f"{'assignment':<12}{'graded':>8}{'mean':>8}{'lowest':>8}{'highest':>8}{'max':>8}"]
    for assignment in dict.fromkeys(submission.assignment for submission in submissions):
        graded = [s for s in submissions if s.assignment == assignment and not s.failure]
        points = [sum(each.points for each in s.graded) for s in graded]
        if points:
            max_score = sum(each.max_score for each in graded[0].graded)
            numbers = (sum(points) / len(points), min(points), max(points), max_score)
            lines.append(f"{assignment:<12}{len(points):>8}" + "".join(f"{number:>8.3g}" for number in numbers))
    by_hand = sum(verdict.points is None for s in submissions for each in s.graded for verdict in each.verdicts)
    if by_hand:
        lines += ["", f"Written answers to grade by hand in formgrader: {by_hand}"]
    odd = [s for s in submissions if any(each.notes for each in s.graded)]
    if odd:
        lines += ["", f"Unusual submissions, which were graded as usual ({len(odd)}):"]
        lines += [f"  {_named(s)}: {note}" for s in odd for each in s.graded for note in each.notes]
    failed = [s for s in submissions if s.failure]
    if failed:
        lines += ["", f"Submissions that could not be graded because the grader failed ({len(failed)}):"]
        lines += [f"  {_named(s)}: {printable(s.failure)}" for s in failed]
    return "\n".join(lines)


def _named(submission: Submission) -> str:
    return printable(f"{submission.assignment} {submission.student}")


def details(graded: GradedNotebook) -> str:
    """Write a line for each graded cell of one notebook, with the reason for its points.

    The reason may quote a student's text. Its further lines are marked, so that none looks like that of another cell.
    """
    lines = []
    for verdict in graded.verdicts:
        points = "-" if verdict.points is None else f"{verdict.points:g}"
        first, *rest = verdict.reason.splitlines() or [""]
        lines += [f"{points:>4} of {verdict.max_score:g}  {first}", *(f"           | {line}" for line in rest)]
    lines += ["", of_points(graded.points, graded.max_score)]
    return "\n".join([*graded.notes, *([""] if graded.notes else []), *lines])


def as_json(submissions: Iterable[Submission]) -> str:
    """Return everything as JSON, for other programs."""
    return json.dumps([_written(submission) for submission in submissions], indent=1)


def _written(submission: Submission) -> dict[str, Any]:
    return {
        "assignment": printable(submission.assignment),
        "student": printable(submission.student),
        "points": sum(graded.points for graded in submission.graded),
        "max_score": sum(graded.max_score for graded in submission.graded),
        "notes": [note for graded in submission.graded for note in graded.notes],
        "cells": [asdict(verdict) for graded in submission.graded for verdict in graded.verdicts],
        "failure": printable(submission.failure) or None,
    }
