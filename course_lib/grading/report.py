"""Reports for instructors: a table for the class, the unusual submissions, and everything as JSON."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from course_lib.checks.runner import of_points
from course_lib.grading.batch import Submission
from course_lib.grading.grade import GradedNotebook
from course_lib.grading.text import printable


@dataclass
class Summary:
    """A table for a class, and a list of the submissions that an instructor should look at.

    It keeps no submission, so that memory does not grow with the class.
    """

    number: int = 0
    points: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    max_score: dict[str, float] = field(default_factory=dict)
    by_hand: int = 0
    unusual: list[tuple[str, list[str]]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)

    def add(self, submission: Submission) -> None:
        """Count a submission."""
        self.number += 1
        name = printable(f"{submission.assignment} {submission.student}")
        if submission.failure:
            self.failed.append((name, printable(submission.failure)))
        else:
            self.points[submission.assignment].append(sum(each.points for each in submission.graded))
            self.max_score[submission.assignment] = sum(each.max_score for each in submission.graded)
        self.by_hand += sum(verdict.points is None for each in submission.graded for verdict in each.verdicts)
        if notes := [note for each in submission.graded for note in each.notes]:
            self.unusual.append((name, notes))

    def __str__(self) -> str:
        lines = [f"{'assignment':<12}{'graded':>8}{'mean':>8}{'lowest':>8}{'highest':>8}{'max':>8}"]
        for assignment, points in sorted(self.points.items()):
            numbers = (sum(points) / len(points), min(points), max(points), self.max_score[assignment])
            lines.append(f"{assignment:<12}{len(points):>8}" + "".join(f"{number:>8.3g}" for number in numbers))
        if self.by_hand:
            lines += ["", f"Written answers to grade by hand in formgrader: {self.by_hand}"]
        if self.unusual:
            lines += ["", f"Unusual submissions, which were graded as usual ({len(self.unusual)}):"]
            lines += [f"  {name}: {note}" for name, notes in sorted(self.unusual) for note in notes]
        if self.failed:
            lines += ["", f"Submissions that could not be graded because the grader failed ({len(self.failed)}):"]
            lines += [f"  {name}: {failure}" for name, failure in sorted(self.failed)]
        return "\n".join(lines)


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
