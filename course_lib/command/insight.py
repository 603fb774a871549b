"""`course insight`."""

import argparse
from typing import Any

from course_lib.command.course_folder import course_folder


def add_parsers(commands: Any) -> None:
    """Add `course insight`."""
    insight = commands.add_parser(
        "insight",
        help="show what a class got wrong, exercise by exercise",
        description="Show how many students have each exercise right, wrong, or not begun, and their most frequent "
        "misconceptions. Write the page insight.html in the course's folder, with plots, examples, and students who "
        "need help. All of it comes from what grading stored; nothing is graded or run again.",
    )
    insight.add_argument("assignments", nargs="*", metavar="ASSIGNMENT", help="such as 5.4 (default: all with grades)")
    form = insight.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print everything as JSON instead, and write no page")
    form.add_argument("--csv", action="store_true", help="print the table as CSV instead, and write no page")
    insight.set_defaults(command=_insight)


def _insight(options: argparse.Namespace) -> int:
    from course_lib.checks.console import say
    from course_lib.grading import insight_report
    from course_lib.grading.course import Course
    from course_lib.grading.insight import insight

    course = Course(course_folder())
    found = insight(course, options.assignments)
    if options.json:
        say(insight_report.as_json(found))
    elif options.csv:
        say(insight_report.as_csv(found).rstrip("\n"))
    else:
        from course_lib.grading.insight_page import write_page

        page = write_page(course, found)
        say(insight_report.table(found))
        say(f"\nThe same with plots, examples, and students who need help: {page.as_uri()}")
    return 0
