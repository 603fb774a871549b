"""What a class got wrong, as a table for the terminal, and as CSV and JSON for other programs."""

import csv
import io
import json
from dataclasses import asdict
from typing import Any

from course_lib.grading.export import safe
from course_lib.grading.insight import AssignmentInsight, Exercise, Seen
from course_lib.grading.text import printable

MOST = 3  # misconceptions of an exercise in a table


def table(assignments: list[AssignmentInsight]) -> str:
    """Write a table for each assignment, with the most frequent misconceptions."""
    return "\n\n".join(map(_table, assignments))


def _table(assignment: AssignmentInsight) -> str:
    lines = [headline(assignment), ""]
    lines.append(f"{'exercise':<24}{'right':>7}{'wrong':>7}{'not begun':>11}{'to grade':>10}   misconceptions")
    for exercise in assignment.exercises:
        counts = f"{exercise.count('right'):>7}{exercise.count('wrong'):>7}{exercise.count('not begun'):>11}"
        named = [f"{len(seen.students)} × {printable(seen.misconception.name)}" for seen in exercise.seen[:MOST]]
        first, *rest = named or [""]
        lines.append(f"{printable(exercise.name):<24}{counts}{exercise.count('by hand'):>10}   {first}".rstrip())
        lines += [f"{'':<62}{each}" for each in rest]
    if assignment.not_stored:
        lines += ["", not_stored(assignment)]
    return "\n".join(lines)


def headline(assignment: AssignmentInsight) -> str:
    """Say in a line how an assignment went."""
    parts = [
        f"{printable(assignment.name)}: {len(assignment.handed)} handed in",
        f"{len(assignment.missing)} did not",
        f"mean {assignment.mean_share:.0%} of the points",
    ]
    if assignment.late:
        parts.append(f"{len(assignment.late)} late")
    if assignment.median_attempts:
        parts.append(f"handed in {assignment.median_attempts:g} times (median)")
    return ", ".join(parts)


def not_stored(assignment: AssignmentInsight) -> str:
    """Say whose submissions are not counted, and what to do about it."""
    names = ", ".join(map(printable, assignment.not_stored[:10])) + (" …" if len(assignment.not_stored) > 10 else "")
    return (
        f"Not counted, because they were not graded by this version of the course ({len(assignment.not_stored)}): "
        f"{names}. Grade them again: course grade {printable(assignment.name)}"
    )


def as_csv(assignments: list[AssignmentInsight]) -> str:
    """Return a row for each exercise."""
    columns = ["assignment", "exercise", "students", "right", "wrong", "not_begun", "to_grade", "unexplained"]
    columns += ["median_attempts", *(f"{what}_{n}" for n in range(1, MOST + 1) for what in ("misconception", "count"))]
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(columns)
    for assignment in assignments:
        for exercise in assignment.exercises:
            seen: list[Any] = [(each.misconception.name, len(each.students)) for each in exercise.seen[:MOST]]
            seen += [("", "")] * (MOST - len(seen))
            rows.writerow(
                map(
                    safe,
                    (
                        assignment.name,
                        exercise.name,
                        len(exercise.states),
                        *map(exercise.count, ("right", "wrong", "not begun", "by hand")),
                        exercise.unexplained,
                        assignment.median_attempts or "",
                        *(value for pair in seen for value in pair),
                    ),
                )
            )
    return written.getvalue()


def as_json(assignments: list[AssignmentInsight]) -> str:
    """Return everything, with the students' names."""
    return json.dumps([_assignment(each) for each in assignments], indent=1)


def _assignment(each: AssignmentInsight) -> dict[str, Any]:
    return {
        "assignment": each.name,
        "handed_in": {student: asdict(handed) for student, handed in each.handed.items()},
        "missing": each.missing,
        "not_stored": each.not_stored,
        "mean_share": each.mean_share,
        "median_attempts": each.median_attempts,
        "exercises": [_exercise(exercise) for exercise in each.exercises],
        "need_help": each.help,
    }


def _exercise(each: Exercise) -> dict[str, Any]:
    return {
        "exercise": each.name,
        "right": each.count("right"),
        "wrong": each.count("wrong"),
        "not_begun": each.count("not begun"),
        "to_grade": each.count("by hand"),
        "unexplained": each.unexplained,
        "states": each.states,
        "misconceptions": [_seen(seen) for seen in each.seen],
    }


def _seen(each: Seen) -> dict[str, Any]:
    taught = {"lesson": each.taught.lesson, "cell": each.taught.cell} if each.taught else {}
    return {**asdict(each.misconception), "students": each.students, "example": each.example, **taught}
