"""Settings for nbgrader: its commands, such as `nbgrader autograde 5.4`, and formgrader."""

from pathlib import Path

from course_lib.grading.export import SafeCsvExport
from course_lib.grading.nbgrader_hooks import replace_autograde

c = get_config()  # noqa: F821, provided by nbgrader
root = Path(__file__).parent.resolve()

c.CourseDirectory.course_id = "backpropagation"
c.CourseDirectory.root = str(root)

# release/ already exists, so generating it always means replacing it.
c.GenerateAssignment.force = True

# Each release is rehearsed: if the grader would not give your own solution full marks, generating it says so.
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.InstantiateTests",
    "course_lib.grading.rehearsal.RehearseGrading",
    "nbgrader.preprocessors.LockCells",
    "nbgrader.preprocessors.ClearSolutions",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# Where assignments are released and submitted. This is enough to try it out on your own; a class needs a folder outside
# the course that everyone can write to (docs/class.md).
c.Exchange.root = str(root / "exchange")

# The course does its own grading: `nbgrader autograde` and formgrader's button do what `course grade` does. It repairs
# every submission, so that it has the cells of its assignment, then runs students' code in a sandbox and the tests
# outside.
replace_autograde()
c.CourseAutograde.isolation = "bubblewrap"

# Feedback is a page of the course's own: it begins with what to look at, and never shows the hidden tests.
c.GenerateFeedback.exporter_class = "course_lib.grading.feedback.FeedbackExporter"
c.GenerateFeedback.preprocessors = ["course_lib.grading.feedback.Collect"]

# Markdown written by students keeps its formatting, but no scripts in it may run in the reader's browser. In nbgrader's
# pages, this filter is the last step that turns a Markdown cell into HTML.
c.HTMLExporter.filters = {"strip_files_prefix": "course_lib.grading.nbgrader_hooks.harmless_html"}
c.HTMLExporter.exclude_anchor_links = True

# Spreadsheets run what begins like a formula, such as a student's name.
c.ExportApp.plugin_class = SafeCsvExport
