"""The `course` command."""

import argparse
import sys
from collections.abc import Sequence

from course_lib.command import demo, doctor, grade, notebooks


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `course` command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Command-line arguments. Default: those of the process.

    Returns
    -------
    int
        Exit code: 0 if all went well, 1 if something failed. (Wrong usage ends the process with 2.)
    """
    parser = argparse.ArgumentParser(prog="course", description="The course on backpropagation: lessons and grading.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for group in (demo, notebooks, grade, doctor):
        group.add_parsers(commands)
    options = parser.parse_args(arguments)
    try:
        return options.command(options)
    except RuntimeError as error:
        print(f"course: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("course: interrupted", file=sys.stderr)
        return 130
