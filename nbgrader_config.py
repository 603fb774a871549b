"""The course for nbgrader: `nbgrader generate_assignment 5.4`, `nbgrader autograde 5.4`, formgrader and the rest."""

from pathlib import Path

c = get_config()  # noqa: F821, provided by nbgrader

c.CourseDirectory.course_id = "backpropagation"
c.CourseDirectory.root = str(Path(__file__).parent.resolve())

# Where assignments are handed out and in. For a class that shares a machine, name a folder that all can write to.
c.Exchange.root = str(Path(__file__).parent.resolve() / "exchange")

# A test cell that a student has deleted comes back, so that it is graded like any other.
c.OverwriteCells.add_missing_cells = True
