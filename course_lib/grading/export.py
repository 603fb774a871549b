"""Exports grades as a table that spreadsheets can open without running anything that is written in it."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.plugins import CsvExportPlugin

from course_lib.grading.text import printable


class SafeCsvExport(CsvExportPlugin):
    """Writes the columns of nbgrader's own export. Text that begins like a formula gets an apostrophe in front."""

    def export(self, gradebook: Gradebook) -> None:
        """Write a line for each student and assignment."""
        path = Path(self.to or "grades.csv")
        self.log.info("Exporting grades to %s", path)
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = list(self._rows(gradebook))
            table = csv.DictWriter(file, _COLUMNS, lineterminator="\n")
            table.writeheader()
            table.writerows({name: safe(value) for name, value in row.items()} for row in rows)

    def _rows(self, gradebook: Gradebook) -> Iterator[dict[str, Any]]:
        chosen_assignments, chosen_students = set(map(str, self.assignment)), set(map(str, self.student))
        for assignment in gradebook.assignments:
            for student in gradebook.students:
                if (chosen_assignments and assignment.name not in chosen_assignments) or (
                    chosen_students and student.id not in chosen_students
                ):
                    continue
                about = (
                    (assignment.name, assignment.duedate),
                    (
                        student.id,
                        student.last_name,
                        student.first_name,
                        student.email,
                    ),
                )
                try:
                    submission = gradebook.find_submission(assignment.name, student.id)
                except MissingEntry:
                    timestamp, raw, penalty = None, 0.0, 0.0
                else:
                    timestamp, raw = submission.timestamp, submission.score
                    penalty = submission.late_submission_penalty
                scores = (raw, penalty, max(0.0, raw - penalty), assignment.max_score)
                yield dict(zip(_COLUMNS, (*about[0], timestamp, *about[1], *scores), strict=True))


_COLUMNS = (
    "assignment",
    "duedate",
    "timestamp",
    "student_id",
    "last_name",
    "first_name",
    "email",
    "raw_score",
    "late_submission_penalty",
    "score",
    "max_score",
)


def safe(value: Any) -> Any:
    """Return a cell of a table that no spreadsheet takes for a formula."""
    if not isinstance(value, str):
        return value
    text = printable(value)
    # The wide forms are taken for formulas, too.
    return f"'{text}" if text.lstrip().startswith(tuple("=+-@＝＋－＠")) else text
