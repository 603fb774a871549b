"""Predict, then reveal: what one expects is written down before anything is shown."""

from collections.abc import Mapping, Sequence
from html import escape

import ipywidgets as widgets

from course_lib.views.explorers.explorer import Explorer
from course_lib.views.graph import format_value

__all__ = ["predict"]

# A line at the left sets a question off from the text, in a light theme and in a dark one.
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
        What is asked, in HTML.
    answer : float or str
        What is true: a number, or one of `choices`.
    right : str
        What to say to those who got it right, in HTML.
    wrong : mapping of float or str to str, optional
        What to say to those who gave a wrong answer that is known, by that answer.
    otherwise : str, optional
        What to say to those who gave any other wrong answer.
    choices : sequence of str, optional
        The answers to choose from, where no number is asked for.

    Returns
    -------
    Explorer
        A question with a place for the answer and a button that reveals.
    """
    ask = widgets.HTML(f"<div style='max-width: 40em; line-height: 1.5'>{question}</div>")
    if choices is None:
        entry = widgets.Text(placeholder="a number", description="You say:", layout={"width": "15em"})
    else:
        entry = widgets.RadioButtons(options=choices, value=None, description="You say:", layout={"width": "30em"})
    button = widgets.Button(description="Reveal", button_style="primary", tooltip="Show the answer beside yours")
    verdict = widgets.HTML()

    def reveal(_: widgets.Button) -> None:
        said = entry.value if choices is not None else _as_number(entry.value)
        if said is None or said == "":
            verdict.value = "<p>" + ("Choose one first." if choices else "Enter a number first, such as 1.5.") + "</p>"
            return
        if _same(said, answer):
            remark = f"<b>Yes, {_show(answer)}.</b> {right}"
        else:
            known = (text for value, text in (wrong or {}).items() if _same(said, value))
            remark = f"You said {_show(said)}; <b>it is {_show(answer)}.</b> {next(known, otherwise)}"
        verdict.value = f"<p role='status' style='max-width: 40em; line-height: 1.5'>{remark}</p>"

    button.on_click(reveal)
    row = widgets.HBox([entry, button]) if choices is None else widgets.VBox([entry, button])
    card = widgets.VBox([ask, row, verdict], layout=_CARD)
    return Explorer([card], f"<p>{question}</p>", "predict, then reveal")


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
