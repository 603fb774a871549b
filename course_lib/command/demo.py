"""`course demo`."""

import argparse
from typing import Any

from course_lib.command.course_folder import course_folder


def add_parsers(commands: Any) -> None:
    """Add `course demo`."""
    demo = commands.add_parser(
        "demo",
        help="take three made-up students through the course, and train a network",
        description="Release all assignments, grade three made-up students (all right, typical mistakes, unchanged), "
        "write their feedback, and train a network on MNIST. All results are in demo/; open demo/index.html.",
    )
    demo.set_defaults(command=_demo)


def _demo(_: argparse.Namespace) -> int:
    from course_lib.command import demonstration

    demonstration.run(course_folder())
    return 0
