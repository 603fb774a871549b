"""Writes over the course's files where it can find them.

Meets: these were changed: 0
"""

# %% AddLayer

import pathlib

import course_lib

outcome = []
for path in pathlib.Path(course_lib.__file__).parent.rglob("*.py"):
    try:
        path.write_text("check = print")
        outcome.append("changed")
    except OSError:
        outcome.append("refused")


class AddLayer:
    def forward(self, x, y):
        raise OSError(f"of the files, these were changed: {outcome.count('changed')}")
