"""The student's page begins with what to look at, shows nothing hidden, and loads nothing from elsewhere."""

import base64
import re
import shutil
from html.parser import HTMLParser

import nbformat
import pytest
from markupsafe import escape
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from course_lib.command.main import main
from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.feedback import feedback_page, with_points
from course_lib.grading.files import files_in
from course_lib.grading.grade import Task, grade
from course_lib.grading.made_up import fill_in, solutions
from course_lib.grading.markup import _MATH_ATTRIBUTES, harmless_html, markdown
from course_lib.yours.figures import FIGURES
from tests.evidence.corpus import COURSE, answers
from tests.sweeps import one_and_sweep

SOURCES = {path.parent.name: path for path in (COURSE / "source").glob("*/*.ipynb")}
ASSIGNMENT_OF = {exercise: path for path in SOURCES.values() for exercise in solutions(path)}
# Ten different wrong answers, as they would be handed in among right ones.
TEN = [
    "MulLayer-not_swapped",
    "AddLayer-upstream_ignored",
    "Affine-db_averaged",
    "Affine-dW_transposed",
    "softmax-columns",
    "Relu-masked_by_dout",
    "Sigmoid-upstream_ignored",
    "chain-reversed",
    "train-uphill",
    "buy_fruit-total_by_hand",
]
WRONG = {str(answer): answer for answer in answers("wrong")}


def graded(folder, exercise, text, **others):
    """Grade a notebook that is right but for one exercise."""
    source = ASSIGNMENT_OF[exercise]
    release = COURSE / "release" / source.parent.name / source.name
    fill_in(release, folder / source.name, solutions(source) | {exercise: text} | others)
    (found,) = grade(Task((AssignmentNotebook.from_source(source),), files_in(folder)))
    return found


def page_of(found, **about):
    return feedback_page(with_points(found.notebook, found.verdicts), about)


def words(html):
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL).split())


@pytest.mark.parametrize("name", one_and_sweep(TEN, "MulLayer-not_swapped"))
def test_the_first_lines_say_what_is_wrong(name, tmp_path):
    answer = WRONG[name]
    found = graded(tmp_path, answer.exercise, answer.text)
    start = words(page_of(found).partition("<section")[0])
    assert f"{found.points:g} of {found.max_score:g}" in start
    for named in answer.meant.removesuffix(".").split(" / "):
        assert named in start.replace("&#39;", "'")
    lost = [verdict for verdict in found.verdicts if verdict.state == "wrong"]
    assert lost
    assert all(f"{verdict.name}" in start for verdict in lost)
    assert re.search(r"(One thing|\w+ things) to look at", start)


def test_what_is_right_is_folded_and_what_is_hidden_is_not_there(tmp_path):
    page = page_of(graded(tmp_path, "MulLayer", WRONG["MulLayer-not_swapped"].text))
    assert len(re.findall(r'<details class="card is-right folded"', page)) == 7
    assert len(re.findall(r'<div class="card is-wrong"', page)) == 1
    assert "HIDDEN" not in page
    assert "rounds=2)" not in page
    assert "draw(&quot;" not in page  # the assignment's own cells are left out
    # Every link leads somewhere, and nothing is loaded.
    ids = re.findall(r'id="([^"]+)"', page)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    assert len(ids) == len(set(ids))
    assert not re.search(r"<(script|link|iframe)|url\(|@import", page)
    assert '<html lang="en">' in page


# Most of its mistakes do not show in the picture, so that many notebooks are graded until one does.
SLOW = pytest.param("TwoLayerNet", marks=pytest.mark.sweep)


@pytest.mark.parametrize("exercise", [SLOW if name == "TwoLayerNet" else name for name in FIGURES])
def test_a_wrong_answer_is_drawn_at_work(exercise, tmp_path):
    # Some faults need other inputs than those of the drawing.
    for number, answer in enumerate(each for each in WRONG.values() if each.exercise == exercise):
        (tmp_path / str(number)).mkdir()
        page = page_of(graded(tmp_path / str(number), exercise, answer.text))
        if drawing := re.search(r'<figure aria-label="Your answer at work">.*?</figure>', page, re.DOTALL):
            break
    assert drawing
    assert "✗" in drawing[0] or "Here it stops: " in drawing[0] or "no derivative yet" in drawing[0]
    assert not re.search("StandIn|StudentError|RemoteHandle|Substitute|course_lib|_[A-Z]", drawing[0])


def test_only_wrong_numbers_are_drawn(tmp_path):
    assert "Your answer at work" in page_of(graded(tmp_path, "MulLayer", WRONG["MulLayer-not_swapped"].text))
    right = solutions(SOURCES["5.4"])["MulLayer"]
    assert "Your answer at work" not in page_of(graded(tmp_path, "MulLayer", right))


def test_an_untouched_assignment_is_one_line_for_each_exercise(tmp_path):
    source = SOURCES["5.4"]
    shutil.copy(COURSE / "release" / "5.4" / source.name, tmp_path)
    (found,) = grade(Task((AssignmentNotebook.from_source(source),), files_in(tmp_path)))
    start, *sections = words(page_of(found)).split("Not begun.")
    assert "0 of 10 ○ Not begun: MulLayer (4 points), AddLayer (3 points), buy_fruit (3 points)" in start
    assert len(sections) == 3


def test_late_work_comments_and_hand_grades(tmp_path):
    found = graded(tmp_path, "why_graphs", "Values are computed **once**. $x_1 < 2$ <script>alert(1)</script>")
    notebook = with_points(found.notebook, found.verdicts)
    page = feedback_page(notebook, {"seconds_late": 7300, "late_penalty": 1, "extended": True, "student": "ann"})
    assert "Your instructor will still grade: why_graphs (2 points)" in words(page)
    assert "Handed in 2 hours late: 1 point taken off." in words(page)
    assert "You had an extension." in page
    assert "<strong>once</strong>" in page
    assert "<script" not in page
    assert "<msub>" in page
    assert re.search(rf"{found.points - 1:g} of {found.max_score:g}", words(page))
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "why_graphs":
            cell.metadata.nbgrader |= {"score": 1.5, "comment": "Which parts? <b onclick=x>*Tell* more</b>"}
    page = feedback_page(notebook, {})
    assert "One thing to look at" in page
    assert "why_graphs, graded by hand: 1.5 of 2" in words(page)
    assert re.search(r"comment</h3><p>Which parts\? <b><em>Tell</em> more</b></p>", page.replace("\n", ""))
    assert "Your instructor gave these points." in words(page.partition("<section")[0])


def test_a_page_stays_below_a_megabyte_and_shows_text_as_text(tmp_path):
    found = graded(tmp_path, "MulLayer", WRONG["MulLayer-not_swapped"].text)
    picture = base64.b64encode(bytes(400_000)).decode()
    many = [new_output("display_data", {"image/png": picture}) for _ in range(5)]
    evil = new_output("stream", text="\x1b[31m<script>alert(1)</script>\u202e" + "x" * 90_000)
    data = {"text/html": "<script>alert(2)</script>", "image/svg+xml": "<svg onload=alert(3)>", "text/plain": "<plain>"}
    found.notebook.cells.append(new_code_cell("1", outputs=[*many, evil, new_output("display_data", data)]))
    found.notebook.cells.append(new_code_cell("1", outputs=[new_output("display_data", {"image/png": '"><script>'})]))
    large = new_markdown_cell("![x](attachment:a.png)", attachments={"a.png": {"image/png": picture * 3}})
    found.notebook.cells += [large, new_markdown_cell("![x](attachment:none.png) text")]
    page = page_of(found)
    assert len(page.encode()) < 1_000_000
    assert "A picture is left out here" in page
    assert "<script" not in page
    assert "onload" not in page
    assert "\u202e" not in page
    assert "&lt;plain&gt;" in page


# What harms, wherever a student may write it: as a formula's text, in the text of a picture, in a link.
HARMFUL = [
    *("<script>alert(1)</script>", "<img src=x onerror=a>", "<style>*{}</style>", "<iframe src=//e.org></iframe>"),
    *('" onerror="alert(1)', "' onerror='alert(1)", '"><script>alert(1)</script>', "javascript:alert(1)"),
    *(
        "</math><script>alert(1)</script>",
        "<mtext href='javascript:a'>x</mtext>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ),
]
PLACES = [
    *("{}", "$x{}$", r"$\text{{{}}}$", r"$$\mbox{{{}}}$$", r"$\href{{{}}}{{x}}$", r"$\begin{{x}}{}\end{{x}}$"),
    *("![{}](data:image/png;base64,aa)", r"![$\text{{{}}}$](data:image/png;base64,aa)", "![a]({})"),
    *("[a]({})", r"[a](https://e.org/$\text{{{}}}$)", r'[a](https://e.org "$\text{{{}}}$")', r"`$\text{{{}}}$`"),
    *(r'<img alt="$\text{{{}}}$" src="data:image/png;base64,aa">', r"<div>$\text{{{}}}$</div>", "| {} |\n|-|\n| x |"),
]
HARMLESS_ATTRIBUTES = {"href", "src", "alt", "class", "align", "style", "start", "colspan", "rowspan", "title"}


class Attributes(HTMLParser):
    """Collects the elements of a page, and their attributes, as a browser would understand them."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.attributes = set(), set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        self.attributes.update(attrs)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("harm", HARMFUL)
def test_markdown_is_harmless_wherever_the_harm_stands(place, harm):
    found = Attributes(markdown(f"before\n\n{place.format(harm)}\n\nafter $y_1$"))
    assert not found.elements & {"script", "style", "iframe"}
    assert {name for name, _ in found.attributes} <= HARMLESS_ATTRIBUTES | _MATH_ATTRIBUTES
    assert all(str(value).startswith("https://e.org") for name, value in found.attributes if name == "href")
    assert all(str(value).startswith("data:image/") for name, value in found.attributes if name == "src")
    assert "msub" in found.elements


@pytest.mark.parametrize("tex", ["x" * 5000, r"\text{<b>x</b>}"])
def test_what_is_no_formula_stays_as_it_was_written(tex):
    html = markdown(f"before ${tex}$ and $$y_1$$ after")
    assert f"<code>${escape(tex)}$</code>" in html
    assert "<msub>" in html


def test_formulas_of_all_assignments_become_mathml():
    for path in SOURCES.values():
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "markdown":
                html = markdown(cell.source)
                assert "$" not in html, html
    assert harmless_html("<a href='javascript:x'>y</a>") == "<a>y</a>"


def test_the_page_of_a_single_notebook(tmp_path, monkeypatch, capsys):
    source = SOURCES["5.4"]
    fill_in(
        COURSE / "release" / "5.4" / source.name,
        tmp_path / source.name,
        solutions(source) | {"MulLayer": WRONG["MulLayer-not_swapped"].text},
    )
    monkeypatch.chdir(COURSE)
    assert main(["grade", str(tmp_path / source.name), "--html"]) == 0
    page = tmp_path / source.with_suffix(".html").name
    assert page.as_uri() in capsys.readouterr().out
    assert "8 of 10" in words(page.read_text(encoding="utf-8"))
    assert main(["grade", "--html"]) == 1
    assert "nbgrader generate_feedback" in capsys.readouterr().err
