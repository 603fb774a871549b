"""Reports can be printed on any console, whatever characters its encoding has."""

import os
import subprocess
import sys

import pytest

from tests.nbgrader_course import COURSE
from tests.sweeps import one_and_sweep

SCRIPT = """
import sys
from course_lib.checks import check, compare
from course_lib.command.main import main

def mul_backward(x, y, upstream):
    return upstream * y, upstream * x

check("mul_backward", mul_backward, seed=1)
compare("dW", [1.0, 2.0], [1.0, 2.0])
compare("db", [1.0, 2.0], [1.0, 3.0])
main(["grade", "release/5.3/backpropagation.ipynb", "--isolation=process"])
main(["grade", "missing \\u4f8b \\U0001F34E.ipynb"])
check("mul_backward", lambda x, y, upstream: (upstream * x, upstream * y), seed=1)
"""


@pytest.mark.parametrize("encoding", one_and_sweep(["ascii", "cp1252", "cp437", "utf-8"], "cp1252"))
def test_reports_can_be_printed_on_a_console_with_this_encoding(encoding):
    environment = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=COURSE, env=environment, capture_output=True)
    shown, errors = done.stdout.decode(encoding), done.stderr.decode(encoding)
    assert "UnicodeEncodeError" not in errors
    assert "CheckFailed" in errors.splitlines()[-1] or "check(" in errors.splitlines()[-1]
    assert "mul_backward-1, gradients: right" in shown
    assert ("✓" if encoding == "utf-8" else "+") + " dW" in shown
    assert "0 of 2" in shown
    assert "there is no file missing" in errors
