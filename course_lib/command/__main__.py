"""`python -m course_lib.command` is `course`."""

import sys

from course_lib.command.main import main

sys.exit(main())
