"""`course export`."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import Any

from course_lib.command.course_folder import course_folder


def add_parsers(commands: Any) -> None:
    """Add `course export`."""
    export = commands.add_parser(
        "export",
        help="fill grades into a file from Moodle or Canvas",
        description="Fill the grades of the class into a CSV file that Moodle or Canvas has exported, so that it can "
        "be imported there. Students and assignments without a match are listed. (For a plain table of all grades: "
        "nbgrader export.)",
        epilog="A column belongs to an assignment if its name begins with that of the assignment, such as "
        "'Assignment: 5.4 Simple layers' or '5.4 (4711)'. A row belongs to a student if its ID number, user name, "
        "login or e-mail address is the student's ID, LMS user ID or e-mail address in the gradebook.",
    )
    system = export.add_mutually_exclusive_group(required=True)
    for name in ("moodle", "canvas"):
        system.add_argument(f"--{name}", metavar="FILE.csv", type=Path, help=f"a file exported by {name.title()}")
    export.add_argument(
        "--to", metavar="FILE.csv", type=Path, default=Path("grades.csv"), help="what to write (default: grades.csv)"
    )
    export.set_defaults(command=_export)


def _export(options: argparse.Namespace) -> int:
    from course_lib.checks.console import say
    from course_lib.grading.course import Course
    from course_lib.grading.text import printable
    from course_lib.grading.transfer import fill_in_grades

    exported = options.moodle or options.canvas
    if not exported.is_file():
        raise RuntimeError(f"there is no file {exported}")
    with closing(Course(course_folder()).gradebook()) as gradebook:
        transfer = fill_in_grades(gradebook, "moodle" if options.moodle else "canvas", exported)
    if not transfer.filled:
        raise RuntimeError(f"no column of {exported} is called like an assignment, such as 5.4; nothing was written")
    options.to.write_text(transfer.text, encoding="utf-8")
    for assignment, count in transfer.filled.items():
        say(f"{assignment}: {count} grades")
    for title, names in (
        ("Assignments without a column", transfer.without_column),
        ("Students of the gradebook who are not in the file", transfer.without_row),
        ("People in the file who are not in the gradebook", transfer.without_student),
    ):
        if names:
            say(f"{title} ({len(names)}): {', '.join(map(printable, names))}")
    for note in transfer.notes:
        say(note)
    say(f"Written to {options.to}. Import it where it came from.")
    return 0
