"""The site: it loads nothing, gives nothing away, and every link on it leads somewhere."""

import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbformat
import pytest

from course_lib.lessons.asking import _show
from course_lib.lessons.predictions import predictions
from course_lib.lessons.words import THE_ANSWER
from course_lib.views.canvas import PAPER

COURSE = Path(__file__).parents[2]
LESSONS = {path.name[:3]: path.stem for path in sorted((COURSE / "notebooks").glob("*.ipynb"))}
ASSIGNMENTS = {path.parent.name: path.stem for path in sorted((COURSE / "release").glob("*/*.ipynb"))}
# Attributes whose address a browser loads without being asked to.
LOADED = {"src", "srcset", "poster", "data", "background", "xlink:href"}
LOADED_LINKS = {"stylesheet", "icon", "preload", "prefetch", "modulepreload", "preconnect", "dns-prefetch", "manifest"}
EMPTY = {"br", "hr", "img", "input", "link", "meta", "col", "source", "wbr"}


class Page(HTMLParser):
    """A page: its ids, its links, what it loads, and what can be read before anything is unfolded."""

    def __init__(self, path):
        super().__init__()
        self.ids, self.links, self.loaded, self.tags = [], [], [], []
        self.open_text, self.text, self.formulas, self.styles, self.drawings = "", "", "", "", []
        self._inside = []
        self.source = path.read_text(encoding="utf-8")
        self.feed(self.source)
        self.close()

    def handle_startendtag(self, tag, attributes):
        self.note(tag, dict(attributes))

    def handle_starttag(self, tag, attributes):
        self.note(tag, dict(attributes))
        if tag not in EMPTY:
            self._inside.append(tag)

    def note(self, tag, attributes):
        self.tags.append(tag)
        self.ids += [attributes["id"]] if "id" in attributes else []
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        self.loaded += [value for name, value in attributes.items() if name in LOADED and value]
        rel = (attributes.get("rel") or "").split()
        if tag in ("use", "image") or (tag == "link" and LOADED_LINKS & set(rel)):
            self.loaded.append(attributes["href"])
        self.styles += attributes.get("style") or ""
        if "aria-label" in attributes or "alt" in attributes:
            self.handle_data(f" {attributes.get('aria-label') or attributes.get('alt')} ")
        if tag == "svg" and "svg" not in self._inside:
            self.drawings.append([])
        if self.drawings and "svg" in [*self._inside, tag]:
            self.drawings[-1].append((tag, attributes))

    def handle_endtag(self, tag):
        while tag in self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data):
        if "script" in self._inside:
            return
        if "style" in self._inside:
            self.styles += data
            return
        self.text += data
        self.formulas += data if "math" in self._inside else ""
        # A summary is in sight, unless what it belongs to lies in another fold.
        if self._inside.count("details") <= self._inside.count("summary"):
            self.open_text += data


@pytest.fixture(scope="module")
def pages(site):
    """All pages by name, such as "5.4/simple_layers"."""
    return {
        path.relative_to(site).with_suffix("").as_posix(): Page(path)
        for path in sorted(site.rglob("*.html"))
        if "_static" not in path.parts
    }


def plain(html):
    return " ".join(re.sub(r"<[^>]*>", "", html).replace("&minus;", "−").split())


def test_everything_is_there(pages):
    documents = {f"docs/{path.stem}" for path in (COURSE / "docs").glob("*.md")}
    notebooks = {*LESSONS.values(), *(f"{section}/{name}" for section, name in ASSIGNMENTS.items())}
    assert set(pages) == {"index", "search", "README", "CONTRIBUTING"} | documents | notebooks


def test_nothing_is_loaded_from_elsewhere(site, pages):
    styles = [path.read_text(encoding="utf-8") for path in site.rglob("*.css")]
    styles += [page.styles for page in pages.values()]
    loaded = [address for page in pages.values() for address in page.loaded]
    loaded += [address for style in styles for address in re.findall(r"""url\(\s*["']?([^"')]+)""", style)]
    loaded += [address for style in styles for address in re.findall(r"""@import\s+["']([^"']+)""", style)]
    assert len(loaded) > 100
    assert [address for address in loaded if re.match(r"(?!data:)\w+:|//", address)] == []


def test_links_lead_to_pages_and_places_that_exist(site, pages):
    nowhere, followed = [], 0
    for name, page in pages.items():
        here = site / f"{name}.html"
        for link in [*page.links, *page.loaded]:
            address = urlsplit(link)
            if address.scheme or address.netloc:
                assert address.scheme in ("https", "mailto", "data"), link
                continue
            followed += 1
            there = (here.parent / unquote(address.path)).resolve() if address.path else here
            key = there.relative_to(site.resolve()).with_suffix("").as_posix() if there.suffix == ".html" else None
            if not there.is_file() or (address.fragment and unquote(address.fragment) not in pages[key].ids):
                nowhere.append((name, link))
    assert nowhere == []
    assert followed > 1000


def test_an_id_is_given_once(pages):
    twice = {name: {each for each in page.ids if page.ids.count(each) > 1} for name, page in pages.items()}
    assert {name: ids for name, ids in twice.items() if ids} == {}


@pytest.mark.parametrize("section", LESSONS)
def test_no_answer_is_in_the_open(pages, section):
    page = pages[LESSONS[section]]
    in_sight, all_text = " ".join(page.open_text.split()), " ".join(page.text.split())
    for asked in predictions(section).values():
        assert plain(asked.question) in in_sight
        assert all(choice in in_sight for choice in asked.choices)
        wrong = set(asked.choices) - {asked.answer} or {*asked.wrong, ""}
        hints = [asked.wrong.get(said, asked.otherwise) for said in wrong]
        answer = THE_ANSWER.format(answer=_show(asked.answer), remark=asked.right)
        folded = [plain(text) for text in (answer, asked.right, *hints)]
        assert [text for text in folded if text not in all_text] == []
        assert [text for text in folded if text in in_sight] == []


@pytest.mark.parametrize("section", LESSONS)
def test_what_answers_is_in_the_fold(site, section):
    html = (site / f"{LESSONS[section]}.html").read_text(encoding="utf-8")
    notebook = nbformat.read(COURSE / "notebooks" / f"{LESSONS[section]}.ipynb", as_version=4)
    asking = [cell for cell in notebook.cells if cell.cell_type == "code" and "predict(" in cell.source]
    for cell, shown in zip(asking, html.split('class="course-prediction"')[1:], strict=True):
        (stored,) = (output.data["text/html"] for output in cell.outputs)
        answer = re.search(r'<details class="course-answer">.*?(?=<div class="cell|<section|$)', shown, re.DOTALL)[0]
        if "<img" in stored:
            assert "<svg" in answer or "<img" in answer or 'href="#picture-' in answer
        else:
            assert "<svg" not in answer.partition("</details>")[0]


def test_the_set_up_and_the_help_with_it_are_not_shown(pages):
    texts = {name: pages[name].text for name in LESSONS.values()}
    assert [
        name for name, text in texts.items() if "lessons.start import" in text or "first cell of code doesn" in text
    ] == []


def test_every_plot_is_on_white_paper(pages):
    plots = {name: page.source.count('src="data:image/png') for name, page in pages.items()}
    assert sum(plots.values()) >= 4
    assert {name: page.source.count('class="course-plot"') for name, page in pages.items()} == plots


def test_no_path_of_this_machine_is_told(site, pages):
    files = [path for path in site.rglob("*") if path.suffix in {".html", ".js", ".css", ".ipynb", ".svg"}]
    paths = {str(COURSE), str(site.parent), "/tmp/", "/site-packages"}
    told = [(path.name, told) for path in files for told in paths if told in path.read_text(encoding="utf-8")]
    assert told == []


def test_no_state_of_widgets_is_left(site, pages):
    assert [name for name, page in pages.items() if "application/vnd.jupyter.widget" in page.source] == []
    assert [path.name for path in site.rglob("*.ipynb") if "widget-state" in path.read_text(encoding="utf-8")] == []


def test_formulas_are_mathml_without_errors(pages):
    formulas = sum(page.tags.count("math") for page in pages.values())
    written = sum(
        len(re.findall(r"\$\$.+?\$\$", cell.source, re.DOTALL))
        for path in [*COURSE.glob("notebooks/*.ipynb"), *COURSE.glob("release/*/*.ipynb")]
        for cell in nbformat.read(path, as_version=4).cells
        if cell.cell_type == "markdown"
    )
    assert formulas >= written > 20
    assert [name for name, page in pages.items() if "merror" in page.tags] == []
    # A command that the converter does not know would be left as it was written.
    assert [page.formulas for page in pages.values() if "\\" in page.formulas] == []


def test_pictures_have_titles_and_the_colours_of_the_page(pages):
    drawings = [drawing for name, page in pages.items() for drawing in page.drawings]
    assert len(drawings) > 50
    for drawing in drawings:
        tags = [tag for tag, _ in drawing]
        assert drawing[0][1]["role"] == "img"
        assert "title" in tags
        styles = " ".join(attributes.get("style") or "" for _, attributes in drawing)
        fixed = set(re.findall(r":(#[0-9a-f]{6})", styles))
        assert fixed.isdisjoint({PAPER[name] for name in ("paper", "border", "node", "muted", "edge", "derivative")})
    assert [name for name, page in pages.items() if "data:image/svg" in page.source and name in LESSONS.values()] == []


def test_an_explorer_does_not_repeat_the_picture_above(pages):
    notebook = nbformat.read(COURSE / "notebooks" / f"{LESSONS['5.3']}.ipynb", as_version=4)
    stored = {
        cell.id: cell.outputs[0].data["text/html"]
        for cell in notebook.cells
        if "fruit-" in cell.id and "predict" in cell.id and cell.outputs
    }
    picture = re.search('base64,([^"]*)', stored["fruit-explore-predict"])[1]
    assert picture in stored["fruit-predict-orange"], "this test needs a lesson that shows a picture again"
    assert pages[LESSONS["5.3"]].source.count('href="#picture-') == 1


@pytest.mark.parametrize("section", LESSONS)
def test_lesson_and_assignment_lead_to_each_other_and_on(pages, section):
    lesson, assignment = LESSONS[section], f"{section}/{ASSIGNMENTS[section]}"
    following = LESSONS.get(f"5.{int(section[2:]) + 1}")
    assert f"{assignment}.html" in pages[lesson].links
    assert f"../{lesson}.html" in pages[assignment].links
    assert following is None or {f"{following}.html"} <= set(pages[lesson].links)
    assert following is None or {f"../{following}.html"} <= set(pages[assignment].links)


@pytest.mark.parametrize("section", LESSONS)
def test_a_notebook_can_be_downloaded_as_learners_get_it_and_opened_on_binder(site, pages, section):
    for page, stored, up in (
        (LESSONS[section], COURSE / "notebooks" / f"{LESSONS[section]}.ipynb", ""),
        (f"{section}/{ASSIGNMENTS[section]}", COURSE / "release" / section / f"{ASSIGNMENTS[section]}.ipynb", "../"),
    ):
        assert f"{up}notebooks/{page}.ipynb" in pages[page].links
        assert (site / "notebooks" / f"{page}.ipynb").read_bytes() == stored.read_bytes()
        binder = "https://mybinder.org/v2/gh/someone/backpropagation/HEAD?urlpath=lab/tree/backpropagation/"
        assert f"{binder}{page}.ipynb" in pages[page].links


def test_no_solution_is_on_the_site(site, pages):
    files = [path.read_text(encoding="utf-8") for path in site.rglob("*.ipynb")]
    assert [text for text in files if "BEGIN SOLUTION" in text or "BEGIN HIDDEN TESTS" in text] == []
    assert all("YOUR CODE HERE" in pages[f"{section}/{name}"].text for section, name in ASSIGNMENTS.items())
    assert [name for name, page in pages.items() if any("tests/" in link for link in page.links)] == []


def test_the_front_page_has_three_ways_in_and_says_what_a_check_says(pages):
    front = pages["index"]
    assert {f"{LESSONS['5.1']}.html", "README.html#for-students", "README.html#for-instructors"} <= set(front.links)
    assert "Results are in each other's place (in dx, dy)." in front.text
    assert "prefers-reduced-motion" in front.styles


def test_the_zip_file_holds_the_folder(site):
    with zipfile.ZipFile(site.with_suffix(".zip")) as archive:
        zipped = {name for name in archive.namelist() if not name.endswith("/")}
    assert zipped == {path.relative_to(site.parent).as_posix() for path in site.rglob("*") if path.is_file()}
