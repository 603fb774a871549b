"""The course for nbgrader: `nbgrader generate_assignment 5.4`, `nbgrader autograde 5.4`, formgrader and the rest."""

from pathlib import Path

c = get_config()  # noqa: F821, provided by nbgrader
root = Path(__file__).parent.resolve()

c.CourseDirectory.course_id = "backpropagation"
c.CourseDirectory.root = str(root)

# release/ is there from the start, and whatever generates it means to do so anew.
c.GenerateAssignment.force = True

# Where assignments are handed out and in. This is enough to try it alone; a class needs a folder outside of the course
# that all can write to (docs/class.md).
c.Exchange.root = str(root / "exchange")

# Grading is the course's own: any file becomes a notebook in the shape of its assignment; students' code runs shut in,
# and the tests outside. The rest is as nbgrader has it.
c.Autograde.exporter_class = "course_lib.grading.nbgrader_hooks.GradingExporter"
c.GradingExporter.hidden = [str(root), c.Exchange.root]
c.Autograde.pre_convert_hook = "course_lib.grading.nbgrader_hooks.replace_links"
# The exporter does all that these would do, and runs the cells.
c.Autograde.sanitize_preprocessors = []
c.Autograde.autograde_preprocessors = [
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# Feedback shows what the tests have found, and not the hidden tests.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "course_lib.grading.nbgrader_hooks.HideTests",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]

# What students write is shown as they mean it, but it can't run in the page of whoever reads it: in nbgrader's pages,
# this filter has the last word on what a Markdown cell becomes.
c.HTMLExporter.filters = {"strip_files_prefix": "course_lib.grading.nbgrader_hooks.harmless_html"}
c.HTMLExporter.exclude_anchor_links = True
