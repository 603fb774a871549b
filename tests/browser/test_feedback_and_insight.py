"""The student's and the instructor's page in a real browser: at every width, light and dark, without a network."""

import pytest

from course_lib.grading.batch import grade_class
from course_lib.grading.course import Course
from course_lib.grading.insight import insight
from course_lib.grading.insight_page import write_page
from tests.browser.axe import violations
from tests.evidence.made_up_class import draw_class
from tests.nbgrader_course import copy_course, nbgrader_api


@pytest.fixture(scope="module")
def addresses(tmp_path_factory):
    """The addresses of one student's feedback and of the insight into a class of three."""
    folder = tmp_path_factory.mktemp("class")
    copy_course(folder, ["5.4"])
    nbgrader_api(folder, "generate_assignment", "5.4")
    draw_class(folder, "5.4", students=3, seed=1)
    course = Course(folder)
    assert not [each.failure for each in grade_class(course, ["5.4"]) if each.failure]
    nbgrader_api(folder, "generate_feedback", "5.4")
    feedback = sorted((folder / "feedback").glob("*/5.4/*.html"))[0]
    return {"feedback": feedback.as_uri(), "insight": write_page(course, insight(course)).as_uri()}


@pytest.mark.parametrize("which", ["feedback", "insight"])
def test_a_page_fits_its_window_follows_the_theme_and_loads_nothing(addresses, which, page):
    requested = []
    page.on("request", lambda request: requested.append(request.url))
    colours = set()
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        for width in (1400, 900, 390):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(addresses[which])
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
        colours.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert len(colours) == 2
    assert {url.partition("#")[0] for url in requested} == {addresses[which]}
    for link in page.locator("a[href^='#']").all():
        assert page.locator(f"[id='{link.get_attribute('href').removeprefix('#')}']").count() == 1


@pytest.mark.parametrize("which", ["feedback", "insight"])
def test_axe_finds_nothing(addresses, which, page):
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        page.goto(addresses[which])
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert violations(page) == []


def test_names_stay_folded_in_print(addresses, page):
    page.goto(addresses["insight"])
    page.emulate_media(media="print")
    assert any(example.is_visible() for example in page.locator("pre").all())  # what may be printed is unfolded
    assert not any(name.is_visible() for name in page.get_by_text("student-00").all())
