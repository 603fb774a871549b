"""`predict`: learners write down what they expect, and see the answer only afterwards."""

from collections.abc import Sequence
from html import escape
from typing import Any

import ipywidgets as widgets
from IPython.core.interactiveshell import InteractiveShell

from course_lib.lessons import words
from course_lib.lessons.predictions import Prediction, prediction
from course_lib.views.explorers.explorer import Explorer, button, row, scrolling_html
from course_lib.views.formatting import with_minus
from course_lib.views.graph import Graph
from course_lib.views.picture import Picture
from course_lib.views.reading import as_numbers
from course_lib.views.show import ShownFigure

# A line on the left sets a question off from the text, in light and dark themes.
_CARD = {"border_left": "4px solid var(--jp-brand-color1, #1976d2)", "padding": "4px 0 4px 14px", "margin": "4px 0"}
_TEXT = "style='max-width: 40em; line-height: 1.5'"


def predict(name: str, reveal: Any = None) -> Explorer:
    """Ask for a prediction, and show what answers it only after the guess.

    After a first wrong guess there is a hint, and the choice to try again or to be shown the answer.

    Parameters
    ----------
    name : str
        The lesson and the name of the prediction in its data file, such as "5.3/add".
    reveal : object, optional
        What answers the question, shown with the answer and not before: a graph, an explorer, or any other object that
        a notebook can show.

    Returns
    -------
    Explorer
        The question, with a button for each choice or a field for a number. Where no kernel runs, the answer is folded.

    Raises
    ------
    ValueError
        If there is no such prediction.

    Examples
    --------
    >>> explorer = predict("5.3/add")
    """
    asked = prediction(name)
    return Explorer([_Card(asked, _live(reveal))], _still(asked, reveal), words.PREDICT)


class _Card(widgets.VBox):
    """The question, the ways to answer it, what is said about the last answer, and what is revealed in the end."""

    def __init__(self, asked: Prediction, revealed: Sequence[widgets.Widget]) -> None:
        super().__init__(layout=_CARD)
        self.asked, self.revealed = asked, revealed
        self.wrong_guesses: list[str] = []
        self.verdict = widgets.HTML()
        self.entry: widgets.Text | None = None
        self.choices: list[widgets.Button] = []
        if asked.choices:
            self.choices = [_choice(choice, self.guess) for choice in asked.choices]
            answers = row(*self.choices)
        else:
            self.entry = widgets.Text(
                placeholder=words.A_NUMBER, description=words.YOU_SAY, continuous_update=False, layout={"width": "15em"}
            )
            # Enter, like the button, takes the entry out of the field. A kernel may handle a click before the entry.
            self.entry.observe(lambda _: self.guess_entry(), "value")
            answers = row(self.entry, button(words.REVEAL, self.guess_entry, "primary"))
        self.again = row(button(words.TRY_AGAIN, self.try_again), button(words.SHOW_ME, self.show))
        self.fixed: tuple[widgets.Widget, ...] = (
            widgets.HTML(f"<div {_TEXT}>{asked.question}</div>"),
            answers,
            self.verdict,
        )
        self.children = self.fixed

    def guess_entry(self) -> None:
        said = self.entry.value.strip() if self.entry else ""
        if not said:
            # After "Try again" the field is empty, and the hint stays.
            self.say(*([] if self.wrong_guesses else [words.ENTER_FIRST]))
        elif not as_numbers(said):
            self.say(words.UNREADABLE.format(said=escape(said)))
        else:
            self.guess(said)

    def guess(self, said: str) -> None:
        asked = self.asked
        if _same(said, asked.answer):
            self.say(words.RIGHT.format(answer=_show(asked.answer), remark=asked.right), revealed=True)
            return
        if said not in self.wrong_guesses:  # one guess can arrive twice, by Enter and by the button
            self.wrong_guesses.append(said)
        remark = next((remark for value, remark in asked.wrong.items() if _same(said, value)), asked.otherwise)
        answer = words.WRONG.format(said=escape(said), remark=remark)
        if len(self.wrong_guesses) == 1 and self.revealed_not_yet:
            self.say(answer, again=True)
        else:
            self.say(answer, self.the_answer, revealed=True)

    def try_again(self) -> None:
        if self.entry:
            self.entry.value = ""
        self.focus()

    def show(self) -> None:
        self.say(self.the_answer, revealed=True)
        self.focus()

    def focus(self) -> None:
        """Put the focus where one answers: the button that had it may be gone, and JupyterLab would take the keys."""
        (self.entry or self.choices[0]).focus()

    @property
    def the_answer(self) -> str:
        return words.THE_ANSWER.format(answer=_show(self.asked.answer), remark=self.asked.right)

    @property
    def revealed_not_yet(self) -> bool:
        return self.children == self.fixed or self.again in self.children

    def say(self, *sentences: str, again: bool = False, revealed: bool = False) -> None:
        if not sentences:
            return
        self.verdict.value = f"<div role='status' {_TEXT}>{''.join(f'<p>{text}</p>' for text in sentences)}</div>"
        if revealed:
            self.children = (*self.fixed, *self.revealed)
        elif self.revealed_not_yet:
            self.children = (*self.fixed, self.again) if again or self.again in self.children else self.fixed


def _choice(choice: str, guess: Any) -> widgets.Button:
    return button((choice, words.CHOICE), lambda: guess(choice))


def _same(said: str, value: float | str) -> bool:
    values = [float(value)] if not isinstance(value, str) else as_numbers(value)
    if not values:
        return said == value
    return any(abs(number - values[0]) <= 1e-3 * max(abs(values[0]), 1e-3) for number in as_numbers(said))


def _show(value: float | str) -> str:
    return escape(value) if isinstance(value, str) else with_minus(f"{value:,.6g}")


def _live(reveal: Any) -> list[widgets.Widget]:
    """Return what a running notebook shows."""
    if reveal is None:
        return []
    if isinstance(reveal, widgets.Widget):
        return [reveal]
    place = scrolling_html()
    picture = reveal.draw() if isinstance(reveal, Graph) else reveal
    place.value = picture.themed if isinstance(picture, (Picture, ShownFigure)) else _html(reveal)
    return [place]


def _still(asked: Prediction, reveal: Any) -> str:
    """Return what is shown where no kernel runs: the question, and the answer folded."""
    answer = words.THE_ANSWER.format(answer=_show(asked.answer), remark=asked.right)
    shown = "" if reveal is None else _html(reveal)
    return f"<p>{asked.question}</p><details><summary>{words.FOLDED}</summary><p>{answer}</p>{shown}</details>"


def _html(thing: Any) -> str:
    """Return an object as a notebook shows it, in HTML."""
    if isinstance(thing, Explorer):
        return thing.still
    formatter = InteractiveShell.instance().display_formatter
    assert formatter is not None, "only a kernel that is shutting down has none"
    bundle, _ = formatter.format(thing)
    return bundle.get("text/html") or f"<pre>{escape(bundle['text/plain'])}</pre>"
