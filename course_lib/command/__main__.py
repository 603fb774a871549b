"""Lets `python -m course_lib.command` run `course`."""

import sys

from course_lib.command.main import main

sys.exit(main())
