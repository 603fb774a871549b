"""Take the picture of a student's and an instructor's page, docs/pages.png. Run by `make picture`."""

import base64
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from course_lib.grading.batch import grade_class
from course_lib.grading.course import Course
from course_lib.grading.insight import insight
from course_lib.grading.insight_page import write_page
from tests.browser.conftest import CHROMIUM, CHROMIUM_ARGUMENTS
from tests.evidence.corpus import COURSE
from tests.evidence.made_up_class import draw_class
from tests.nbgrader_course import copy_course, nbgrader_api

PICTURE = COURSE / "docs" / "pages.png"
_SIZE = {"width": 760, "height": 860}
_PAGE = """<!DOCTYPE html><style>
body { margin: 0; display: flex; align-items: flex-start; gap: 24px; padding: 12px; background: white; width: 1568px }
img { width: 760px; border: 1px solid #bbb }
</style><body><img src="data:image/png;base64,{}"><img src="data:image/png;base64,{}"></body>"""


def take() -> None:
    """Grade a class of 30 made-up students, open both pages, and write the picture."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        copy_course(folder, ["5.4"])
        nbgrader_api(folder, "generate_assignment", "5.4")
        draw_class(folder, "5.4", students=30, seed=1)
        course = Course(folder)
        graded = list(grade_class(course, ["5.4"]))
        nbgrader_api(folder, "generate_feedback", "5.4")
        # Someone for whom three things went wrong.
        wrong = {each.student: [v.state for g in each.graded for v in g.verdicts].count("wrong") for each in graded}
        student = min(wrong, key=lambda name: (abs(wrong[name] - 3), name))
        feedback = folder / "feedback" / student / "5.4" / "simple_layers.html"
        pages = (feedback, write_page(course, insight(course)))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        page = browser.new_page(viewport=_SIZE)
        taken = []
        for path in pages:
            page.goto(path.as_uri())
            taken.append(base64.b64encode(page.screenshot()).decode())
        page.set_viewport_size({"width": 1592, "height": 900})
        page.set_content(_PAGE.replace("{}", taken[0], 1).replace("{}", taken[1], 1))
        page.locator("body").screenshot(path=PICTURE)


if __name__ == "__main__":
    take()
