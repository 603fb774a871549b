"""Settings for nbgrader: its commands, such as `nbgrader autograde 5.4`, and formgrader."""

from pathlib import Path

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

# The course does its own grading: it repairs every submission, so that it has the cells of its assignment, then runs
# students' code in a sandbox and the tests outside. The other steps are nbgrader's.
c.Autograde.exporter_class = "course_lib.grading.nbgrader_hooks.GradingExporter"
c.GradingExporter.hidden = [str(root), c.Exchange.root]
c.Autograde.pre_convert_hook = "course_lib.grading.nbgrader_hooks.replace_links"
# The exporter has done what these do, and has run the cells.
c.Autograde.sanitize_preprocessors = []
c.Autograde.autograde_preprocessors = [
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# Feedback shows what the tests found, but not the hidden tests.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "course_lib.grading.nbgrader_hooks.HideTests",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]

# Markdown written by students keeps its formatting, but no scripts in it may run in the reader's browser. In nbgrader's
# pages, this filter is the last step that turns a Markdown cell into HTML.
c.HTMLExporter.filters = {"strip_files_prefix": "course_lib.grading.nbgrader_hooks.harmless_html"}
c.HTMLExporter.exclude_anchor_links = True
