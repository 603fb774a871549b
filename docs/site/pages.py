"""Turns notebooks into pages to read: predictions with folded hints and answers, pictures in the page's colours."""

import re
from html import escape
from pathlib import PurePosixPath

import nbformat
import words
from pictures import Pictures

from course_lib.lessons import words as lesson_words
from course_lib.lessons.predictions import Prediction, prediction

_SETUP = "from course_lib.lessons.start import *"
_HELP_WITH_SETUP = re.compile(r"^\*[^*\n]*`course_lib`[^*\n]*\*$\n*", re.MULTILINE)
_ASKED = re.compile(r'\bpredict\(\s*"([^"]+)"')
_REVEALS_AN_EXPLORER = re.compile(r"\breveal=(?:explore|step_through)")
# What `predict` stores: the question, and the answer folded; and what any explorer stores below its picture.
_STORED_PREDICTION = re.compile(r"<p>.*?</p><details><summary>.*?</summary>(?P<answer>.*)</details>", re.DOTALL)
_INVITATION = re.compile(r"<p><i>([^<]*)</i></p>$")


def page(notebook: nbformat.NotebookNode, path: PurePosixPath, binder: str = "") -> nbformat.NotebookNode:
    """Return a lesson or an assignment as the site shows it.

    Parameters
    ----------
    notebook : NotebookNode
        The notebook, with its stored outputs.
    path : PurePosixPath
        Where it lies in the folder that learners work in, such as "5.4/simple_layers.ipynb".
    binder : str, optional
        The address that opens this notebook on Binder.
    """
    up = "../" * (len(path.parts) - 1)
    download = f"{up}notebooks/{path}"
    pictures = Pictures()
    notebook.cells = [cell for cell in notebook.cells if cell.source.strip() != _SETUP]
    title, *others = notebook.cells
    title.source = _with_ways(_HELP_WITH_SETUP.sub("", title.source), up, download, binder)
    notebook.cells = [title]
    for cell in others:
        if _ASKED.search(cell.source):
            cell.metadata.tags = ["remove-input"]
            if not cell.source.startswith("predict("):
                notebook.cells.append(_folded_code(cell.source))
        notebook.cells.append(cell)
        for output in cell.get("outputs", []):
            if "text/html" in output.get("data", {}):
                output.data = {"text/html": _output(output.data["text/html"], cell.source, download, pictures)}
    return notebook


def _with_ways(source: str, up: str, download: str, binder: str) -> str:
    """Add, below the title, the ways to the notebook itself, and what one can do on a lesson's page."""
    ways = [
        f'<a href="{download}" download>{words.DOWNLOAD}</a>',
        f'<a href="{up}README.html#for-students">{words.OPEN_IN_JUPYTERLAB}</a>',
    ]
    if binder:
        ways.append(f'<a href="{escape(binder)}">{words.OPEN_ON_BINDER}</a>')
    heading, rest = source.split("\n", 1)
    navigation = f'<nav class="course-ways" aria-label="{words.WAYS}">{" ".join(ways)}</nav>'
    reading = "" if up else f'\n\n<p class="course-reading">{words.READING}</p>'
    return f"{heading}\n\n{navigation}{reading}\n{rest}"


def _folded_code(source: str) -> nbformat.NotebookNode:
    """Return a cell with the code that draws an answer: who reads the question need not read it."""
    return nbformat.v4.new_markdown_cell(_fold(words.CODE, f"\n\n```python\n{source}\n```\n\n"))


def _output(html: str, code: str, download: str, pictures: Pictures) -> str:
    asked = _ASKED.search(code)
    if not asked:
        html, explorers = _INVITATION.subn(lambda match: _moving(match[1], download), html)
        return pictures.on_the_page(html, moves=explorers > 0)
    answer = _STORED_PREDICTION.match(html)["answer"]
    if _REVEALS_AN_EXPLORER.search(code):
        answer = pictures.on_the_page(answer, moves=True) + _moving(words.IN_THE_NOTEBOOK, download)
    else:
        answer = pictures.on_the_page(answer, moves=False)
    return _predicted(prediction(asked[1]), answer)


def _moving(sentence: str, download: str) -> str:
    return f'<p class="course-moves"><a href="{download}" download>{sentence}</a></p>'


def _predicted(asked: Prediction, answer: str) -> str:
    """Return a question with its choices or hints, and its answer, each folded up."""
    if asked.choices:
        hints = "".join(_fold(escape(choice), _remark(asked, choice)) for choice in asked.choices)
    else:
        wrong = "".join(_fold(words.SAID.format(said=said), f"<p>{hint}</p>") for said, hint in asked.wrong.items())
        hints = _fold(words.HINT, f"<p>{asked.otherwise}</p>{wrong}")
    return (
        f'<div class="course-prediction" role="group" aria-label="{words.PREDICTION}"><p>{asked.question}</p>'
        f"{hints}{_fold(lesson_words.FOLDED, answer, 'course-answer')}</div>"
    )


def _remark(asked: Prediction, choice: str) -> str:
    if choice == asked.answer:
        return f"<p>{lesson_words.RIGHT.format(answer=escape(choice), remark=asked.right)}</p>"
    return f"<p>{asked.wrong.get(choice, asked.otherwise)}</p>"


def _fold(summary: str, folded: str, name: str = "") -> str:
    kind = f' class="{name}"' if name else ""
    return f"<details{kind}><summary>{summary}</summary>{folded}</details>"
