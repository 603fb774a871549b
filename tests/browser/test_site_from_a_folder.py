"""The site in a real browser, opened from its folder, without a server and without a network."""

from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.sweeps import drawn

pytestmark = pytest.mark.sweep  # building the site and opening all its pages takes longer than `make test` should

COURSE = Path(__file__).parents[2]
NOTEBOOKS = [*(COURSE / "notebooks").glob("5.*.ipynb"), *(COURSE / "release").glob("5.*/*.ipynb")]
NAMES = sorted(
    {
        *(path.stem if path.parent.name == "notebooks" else f"{path.parent.name}/{path.stem}" for path in NOTEBOOKS),
        *(f"docs/{path.stem}" for path in (COURSE / "docs").glob("*.md")),
        *("index", "README", "CONTRIBUTING", "search"),
    }
)


@pytest.fixture
def opened(site, page):
    """Open a page of the site by name. At the end, it must have loaded nothing from elsewhere, and no error."""
    requested, errors = [], []
    page.on("request", lambda request: requested.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)

    def open_page(name):
        page.goto((site / f"{name}.html").as_uri())
        return page

    yield open_page
    assert requested
    assert [address for address in requested if not address.startswith(("file:", "data:"))] == []
    assert errors == []


def unfold(page):
    page.evaluate("document.querySelectorAll('article details').forEach(each => each.open = true)")
    # Boxes that scroll are told of their new size after the next frame.
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def test_search_finds_a_class(opened):
    page = opened("index")
    page.get_by_role("button", name="Search").first.click()
    page.get_by_role("searchbox").fill("MulLayer")
    page.keyboard.press("Enter")
    found = page.locator("#search-results li")
    expect(found.filter(has_text="5.4 Simple layers")).to_have_count(1)
    expect(found.filter(has_text="Assignment 5.4")).to_have_count(1)


def test_a_formula_shows(opened):
    page = opened("5.3_backpropagation")
    formula = page.locator("math[display=block]").first
    assert list("".join(formula.text_content().split())) == ["∂", "z", "∂", "x", "=", "1", "∂", "z", "∂", "y", "=", "1"]
    fraction = formula.locator("mfrac").first
    over, under = (part.bounding_box() for part in fraction.locator("> *").all())
    assert over["y"] < under["y"]  # it is set as a formula, not written as text


def test_an_answer_unfolds_with_the_keyboard(opened):
    page = opened("5.3_backpropagation")
    asked = page.get_by_role("group", name="Prediction").first
    expect(asked.get_by_text("The answer is 1.3.")).to_be_hidden()
    picture = asked.get_by_role("img", name="An addition node")
    expect(picture).to_be_hidden()
    asked.locator(".course-answer > summary").focus()
    page.keyboard.press("Enter")
    expect(asked.get_by_text("The answer is 1.3.")).to_be_visible()
    expect(picture).to_be_visible()


def test_a_wide_picture_scrolls_with_the_keyboard(opened):
    page = opened("5.6_affine_softmax_layers")
    page.set_viewport_size({"width": 390, "height": 900})
    box = page.locator(".course-picture:has(svg[width='1617'])")
    expect(box).to_have_attribute("tabindex", "0")
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("box => box.scrollLeft > 0", arg=box.element_handle())
    narrow = opened("5.2_chain_rule").locator(".course-picture").first
    page.set_viewport_size({"width": 1400, "height": 900})
    expect(narrow).to_have_attribute("tabindex", "-1")


def test_the_colours_of_a_picture_follow_the_theme(opened):
    colours = set()
    for theme in ("light", "dark"):
        page = opened("5.3_backpropagation")
        page.evaluate(f"localStorage.setItem('mode', '{theme}'); localStorage.setItem('theme', '{theme}')")
        page.reload()
        text = page.locator(".course-picture text").first
        ink = text.evaluate("each => getComputedStyle(each).fill")
        assert ink == page.evaluate("getComputedStyle(document.body).color")
        colours.add(ink)
    assert len(colours) == 2


def test_the_graph_of_the_front_page_moves_can_be_paused_and_rests_where_that_is_asked_for(opened):
    shown = """() => [...document.querySelectorAll('.course-frame')]
                         .map(each => getComputedStyle(each).visibility == 'visible')"""
    page = opened("index")
    assert page.evaluate(shown).count(True) == 1
    before = page.evaluate(shown)
    page.wait_for_function(f"before => JSON.stringify(({shown})()) != JSON.stringify(before)", arg=before)
    page.get_by_role("checkbox", name="Pause").check()
    states = "[...document.querySelectorAll('.course-frame')].map(each => getComputedStyle(each).animationPlayState)"
    assert set(page.evaluate(states)) == {"paused"}
    page.emulate_media(reduced_motion="reduce")
    resting = page.evaluate(shown)
    assert (resting.count(True), resting[-1]) == (1, True)


def test_the_front_page_shows_it_all_on_one_screen(opened):
    page = opened("index")
    page.set_viewport_size({"width": 1400, "height": 900})
    parts = [page.locator(part) for part in ("article h1", ".course-what", ".course-apples", ".course-shown")]
    assert all(part.bounding_box()["y"] + part.bounding_box()["height"] <= 900 for part in parts)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_no_wider_than_its_window(opened, page, name):
    for width in (1400, 900, 390):
        page.set_viewport_size({"width": width, "height": 900})
        unfold(opened(name))
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_axe_finds_nothing(opened, page):
    # Colours depend on the theme, and what scrolls on the width.
    views = ((1400, "light"), (1400, "dark"), (390, "light"))
    for name, (width, theme) in product(drawn(NAMES, 8), views):
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size({"width": width, "height": 900})
        opened(name)
        unfold(page)
        page.wait_for_timeout(500)  # the theme fades its colours in
        assert violations(page) == [], (name, theme, width)
