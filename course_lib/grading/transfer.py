"""Transfers grades to Moodle and Canvas: fills in the file that these systems export, so that they can import it.

Moodle: "The import file format is the same as the corresponding export format", and "don't add columns there because
Moodle will reject the import if there are new columns that didn't exist in the exported file"
(https://docs.moodle.org/en/Grade_import).

Canvas imports the file that Gradebook exports, with the columns Student, ID, SIS User ID, SIS Login ID and Section, one
column for each assignment with its number in parentheses, and a row of Points Possible above the students
(https://community.canvaslms.com/t5/Instructor-Guide/How-do-I-import-grades-in-the-Gradebook/ta-p/807).
"""

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from nbgrader.api import Gradebook

from course_lib.grading.export import safe
from course_lib.grading.text import printable

# The columns that tell who a student is, the surest first.
_IDENTIFIERS = {
    "moodle": ("ID number", "Username", "Email address"),
    "canvas": ("SIS Login ID", "SIS User ID", "ID"),
}
_POINTS = {"moodle": re.compile(r"(?:\w+: *)?(.*?)(?: *\((?:Real|Points)\))?"), "canvas": re.compile(r"(.*?) *\(\d+\)")}
_NUMBER = re.compile(r"[-+]?\d*[.,]?\d+")


@dataclass
class Transfer:
    """A file filled in with grades.

    Attributes
    ----------
    text : str
        The file.
    filled : dict of str to int
        For each assignment that has a column, how many grades were filled in.
    without_column : list of str
        The assignments that have no column.
    without_row : list of str
        The students of the gradebook who are not in the file.
    without_student : list of str
        The people in the file who are not in the gradebook.
    notes : list of str
        What the instructor should look at, in sentences.
    """

    text: str
    filled: dict[str, int] = field(default_factory=dict)
    without_column: list[str] = field(default_factory=list)
    without_row: list[str] = field(default_factory=list)
    without_student: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def fill_in_grades(gradebook: Gradebook, system: str, exported: Path) -> Transfer:
    """Fill the grades of a class into a file that Moodle or Canvas has exported.

    Parameters
    ----------
    gradebook : Gradebook
        An open gradebook.
    system : {"moodle", "canvas"}
        Where the file comes from.
    exported : Path
        The file. It is not changed.

    Raises
    ------
    RuntimeError
        If it is no such file.
    """
    header, rows, separator = _read(exported)
    identifiers = [header.index(name) for name in _IDENTIFIERS[system] if name in header]
    if not identifiers:
        wanted = ", ".join(_IDENTIFIERS[system])
        raise RuntimeError(
            f"{exported} has none of the columns {wanted}. Export the grades from {system.title()} as CSV, with its "
            "column names in English, and give that file."
        )
    columns = _columns(gradebook, system, header)
    known, transfer = _known_students(gradebook), Transfer("")
    transfer.filled = dict.fromkeys(columns, 0)
    transfer.without_column = sorted({each.name for each in gradebook.assignments} - columns.keys())
    found: Counter[str] = Counter()
    for row in rows:
        row += [""] * (len(header) - len(row))
        if row[0].strip() == "Points Possible":
            _compare_maximum(gradebook, columns, row, transfer)
        if not any(row[place].strip() for place in identifiers):
            continue
        student = next((known[key] for place in identifiers if (key := row[place].strip().casefold()) in known), None)
        if student is None:
            transfer.without_student.append(printable(" ".join(filter(None, (row[0], row[identifiers[0]])))))
            continue
        found[student] += 1
        _fill_in(gradebook, columns, row, student, transfer)
    transfer.without_row = [each.id for each in gradebook.students if each.id not in found]
    twice = [student for student, times in found.items() if times > 1]
    if twice:
        transfer.notes.append(f"These students are in more than one row: {', '.join(map(printable, twice))}.")
    transfer.text = _written(header, rows, separator)
    return transfer


def _read(path: Path) -> tuple[list[str], list[list[str]], str]:
    """Return the header and the rows of a file, and what separates its columns."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise RuntimeError(f"{path} is not in UTF-8. Export it again, with that encoding.") from None
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    header, *rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) if row] or [[]]
    return [name.strip() for name in header], rows, separator


def _columns(gradebook: Gradebook, system: str, header: list[str]) -> dict[str, int]:
    """Find the column of each assignment: that of the same name, or whose name begins with it."""
    columns: dict[str, int] = {}
    for assignment in gradebook.assignments:
        named = re.compile(rf"(?:Assignment +)?{re.escape(assignment.name)}(?![\w.]).*", re.IGNORECASE | re.DOTALL)
        places = [
            place
            for place, title in enumerate(header)
            if (found := _POINTS[system].fullmatch(title))
            and named.fullmatch(found[1])
            and "feedback" not in title.lower()
        ]
        if len(places) > 1:
            titles = ", ".join(header[place] for place in places)
            raise RuntimeError(
                f"more than one column could be assignment {assignment.name}: {titles}. Rename the others."
            )
        if places:
            columns[assignment.name] = places[0]
    return columns


def _known_students(gradebook: Gradebook) -> dict[str, str]:
    """Return the students by what may identify them; what two of them share identifies nobody."""
    named: dict[str, set[str]] = {}
    for student in gradebook.students:
        for key in (student.id, student.lms_user_id, student.email):
            if key:
                named.setdefault(key.strip().casefold(), set()).add(student.id)
    return {key: min(students) for key, students in named.items() if len(students) == 1}


def _compare_maximum(gradebook: Gradebook, columns: dict[str, int], row: list[str], transfer: Transfer) -> None:
    for assignment, place in columns.items():
        most = gradebook.find_assignment(assignment).max_score
        if _NUMBER.fullmatch(row[place].strip()) and float(row[place].replace(",", ".")) != most:
            transfer.notes.append(
                f"{assignment} has {row[place].strip()} points there, and {most:g} here. The points were not converted."
            )


def _fill_in(gradebook: Gradebook, columns: dict[str, int], row: list[str], student: str, transfer: Transfer) -> None:
    for submission in gradebook.student_submissions(student):
        if (place := columns.get(submission.assignment.name)) is not None:
            points = max(0.0, submission.score - (submission.late_submission_penalty or 0))
            row[place] = f"{points:.6g}"
            transfer.filled[submission.assignment.name] += 1
            if submission.needs_manual_grade:
                transfer.notes.append(
                    f"{printable(student)} has answers in {submission.assignment.name} that are still to be graded."
                )


def _written(header: list[str], rows: list[list[str]], separator: str) -> str:
    text = io.StringIO()
    table = csv.writer(text, delimiter=separator, lineterminator="\n")
    table.writerow(header)
    table.writerows([_kept(value) for value in row] for row in rows)
    return text.getvalue()


def _kept(value: str) -> str:
    """Keep numbers, and the sign for no grade; make sure that no spreadsheet takes a text for a formula."""
    return value if value == "-" or _NUMBER.fullmatch(value) else safe(value)
