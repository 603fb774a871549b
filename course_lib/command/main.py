"""The `course` command."""

import argparse
import io
import sys
from collections.abc import Sequence

from course_lib.command import demo, doctor, export, grade, insight, notebooks
from course_lib.grading.text import printable, printable_lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `course` command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Command-line arguments. Default: ``sys.argv[1:]``.

    Returns
    -------
    int
        Exit code: 0 for success, 1 for failure, 3 for unusual submissions, 130 if interrupted. (argparse exits with 2
        for wrong usage.)
    """
    parser = argparse.ArgumentParser(prog="course", description="Lessons and grading for a course on backpropagation.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for group in (demo, notebooks, grade, insight, export, doctor):
        group.add_parsers(commands)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # not every console has every letter of a student's name
    options = parser.parse_args(arguments)
    try:
        return options.command(options)
    except RuntimeError as error:
        print(f"course: {printable_lines(str(error))}", file=sys.stderr)
        return 1
    except OSError as error:  # no room, no permission
        print(f"course: {printable(str(error))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("course: interrupted", file=sys.stderr)
        return 130
