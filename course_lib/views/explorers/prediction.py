"""Predict, then reveal: learners write down what they expect before anything is shown."""

from collections.abc import Mapping, Sequence
from html import escape

import ipywidgets as widgets

from course_lib.views import words
from course_lib.views.explorers.explorer import Explorer, button
from course_lib.views.formatting import format_value

# A line on the left sets a question off from the text, in light and dark themes.
_CARD = {"border_left": "4px solid var(--jp-brand-color1, #1976d2)", "padding": "4px 0 4px 14px", "margin": "4px 0"}


def predict(
    question: str,
    answer: float | str,
    right: str,
    wrong: Mapping[float | str, str] | None = None,
    otherwise: str = "",
    choices: Sequence[str] | None = None,
) -> Explorer:
    """Ask for a prediction, and reveal the answer beside it.

    Parameters
    ----------
    question : str
        The question, in HTML.
    answer : float or str
        The right answer: a number, or one of `choices`.
    right : str
        The remark on the right answer, in HTML.
    wrong : mapping of float or str to str, optional
        By expected wrong answer, the remark on it.
    otherwise : str, optional
        The remark on any other wrong answer.
    choices : sequence of str, optional
        The answers to choose from; default: ask for a number.

    Returns
    -------
    Explorer
        The question with a field for the answer, and a button that reveals.

    Examples
    --------
    >>> explorer = predict("What is 3 · 4?", 12, "Four threes.", {7: "That is the sum."}, "Count again.")
    """
    ask = widgets.HTML(f"<div style='max-width: 40em; line-height: 1.5'>{question}</div>")
    if choices is None:
        entry = widgets.Text(
            placeholder=words.A_NUMBER, description=words.YOU_SAY, continuous_update=False, layout={"width": "15em"}
        )
    else:
        entry = widgets.RadioButtons(options=choices, value=None, description=words.YOU_SAY, layout={"width": "30em"})
    verdict = widgets.HTML()

    def reveal() -> None:
        said = entry.value if choices is not None else _as_number(entry.value)
        if said is None or said == "":
            verdict.value = f"<p>{words.CHOOSE_FIRST if choices else words.ENTER_FIRST}</p>"
            return
        if _same(said, answer):
            text = words.YES.format(answer=_show(answer), remark=right)
        else:
            remark = next((remark for value, remark in (wrong or {}).items() if _same(said, value)), otherwise)
            text = words.NO.format(said=_show(said), answer=_show(answer), remark=remark)
        verdict.value = f"<p role='status' style='max-width: 40em; line-height: 1.5'>{text}</p>"

    # A kernel may handle a click before the entry that it follows. Once there is a verdict, it follows the entry.
    entry.observe(lambda _: reveal() if verdict.value else None, "value")
    asked = [entry, button(words.REVEAL, reveal, "primary")]
    row = widgets.HBox(asked) if choices is None else widgets.VBox(asked)
    card = widgets.VBox([ask, row, verdict], layout=_CARD)
    return Explorer([card], f"<p>{question}</p>", words.PREDICT)


def _as_number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", ".").removesuffix("%"))
    except ValueError:
        return None


def _same(said: float | str, value: float | str) -> bool:
    if isinstance(said, str) or isinstance(value, str):
        return said == value
    return abs(said - value) <= 1e-3 * max(abs(value), 1e-3)


def _show(value: float | str) -> str:
    return escape(value) if isinstance(value, str) else format_value(value)
