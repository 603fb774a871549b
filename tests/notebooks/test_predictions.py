"""Predictions are predictions: nothing in a lesson gives an answer away before it is revealed.

Looked through for each: everything from the heading of its section to the cell right after it, text, code and stored
outputs, including the descriptions of pictures, but not what is folded up.
"""

import html
import re
from pathlib import Path

import nbformat
import pytest

from course_lib.lessons.predictions import predictions

COURSE = Path(__file__).parents[2]
LESSONS = {path.name[:3]: path for path in sorted((COURSE / "notebooks").glob("*.ipynb"))}
ASKED = re.compile(r'predict\(\s*"([\d.]+)/([\w-]+)"')
EACH = [(section, name) for section in LESSONS for name in predictions(section)]


def cells(section):
    return nbformat.read(LESSONS[section], as_version=4).cells


def in_the_open(text):
    """Return what a reader of HTML or Markdown sees, or hears, before unfolding anything."""
    depth, parts = 0, []
    for part in re.split(r"(</?details>)", text):
        if part in ("<details>", "</details>"):
            depth += 1 if part == "<details>" else -1
        elif depth == 0:
            parts.append(part)
    assert depth == 0, text
    text = " ".join(parts)
    described = re.findall(r'alt="([^"]*)"', text)
    return html.unescape(" ".join([re.sub(r"<[^>]*>", " ", text), *described]))


def shown_by(cell):
    """Return all text of a cell and its outputs."""
    texts = [in_the_open(cell.source) if cell.cell_type == "markdown" else cell.source]
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        texts.append(output.get("text", ""))
        texts.append(in_the_open(data["text/html"]) if "text/html" in data else data.get("text/plain", ""))
    return "\n".join(texts)


def before_the_reveal(section, name):
    """Return what can be read in the section, up to the cell after the prediction."""
    all_cells = cells(section)
    here = next(number for number, cell in enumerate(all_cells) if (section, name) in ASKED.findall(cell.source))
    start = max(number for number in range(here) if re.match("#+ ", all_cells[number].source))
    return "\n".join(map(shown_by, all_cells[start : here + 2]))


def mentions(text, answer):
    """Tell whether a text contains an answer: a number, however it is written, or the words of a choice."""
    if isinstance(answer, str):
        return answer.casefold() in text.casefold()
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", text.replace("−", "-"))
    return any(float(found) == answer for found in re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w]|\.\d)", plain))


def test_a_number_is_found_however_it_is_written():
    assert mentions("that makes 79,520 runs", 79520)
    assert mentions("it is −0.8.", -0.8)
    assert mentions("220.0", 220)
    assert mentions("(1.1)", 1.1)
    assert not mentions("1.12 or 11.1 or x1.1", 1.1)
    assert not mentions("79,521", 79520)


def test_what_is_folded_up_is_not_in_the_open():
    still = '<p>a</p><details><summary>b</summary><p>c</p><details>d</details>e</details><p>f</p><img alt="g">'
    assert in_the_open(still).split() == ["a", "f", "g"]


@pytest.mark.parametrize("section", LESSONS)
def test_every_prediction_is_asked_once_and_in_its_own_lesson(section):
    asked = [found for cell in cells(section) if cell.cell_type == "code" for found in ASKED.findall(cell.source)]
    assert sorted(asked) == sorted((section, name) for name in predictions(section))


@pytest.mark.parametrize("section", LESSONS)
def test_a_lesson_asks_for_at_least_five(section):
    assert len(predictions(section)) >= 5


@pytest.mark.parametrize(("section", "name"), EACH)
def test_no_answer_is_in_sight_before_it_is_revealed(section, name):
    asked = predictions(section)[name]
    given_away = mentions(before_the_reveal(section, name), asked.answer)
    assert given_away == bool(asked.in_sight), asked.in_sight or f"the answer, {asked.answer}, is in sight"


@pytest.mark.parametrize(("section", "name"), EACH)
def test_no_hint_contains_the_answer(section, name):
    asked = predictions(section)[name]
    if not asked.in_sight:
        hints = [*asked.wrong.values(), asked.otherwise]
        assert [hint for hint in hints if mentions(in_the_open(hint), asked.answer)] == []
