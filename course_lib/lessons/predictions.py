"""What a lesson asks, with the answer and the hints, read from the lesson's data file, such as ``5.1.toml``."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Prediction:
    """A question, its answer, and what to say about each answer. All texts are HTML.

    Attributes
    ----------
    question : str
        The question.
    answer : float or str
        The right answer: a number, or one of `choices`.
    right : str
        Why the answer is right.
    wrong : mapping of str to str
        By wrong answer that can be expected, a hint that doesn't contain the right one. Numbers are written as text,
        since keys of a TOML file are text.
    otherwise : str
        The hint for any other wrong answer.
    choices : sequence of str
        The answers to choose from; empty if a number is asked for.
    in_sight : str
        Why the answer may be read in the lesson before it is revealed; empty if it may not. Only a test reads this.
    """

    question: str
    answer: float | str
    right: str
    wrong: Mapping[str, str] = field(default_factory=dict)
    otherwise: str = ""
    choices: Sequence[str] = ()
    in_sight: str = ""


def predictions(section: str) -> dict[str, Prediction]:
    """Read all predictions of a lesson.

    Parameters
    ----------
    section : str
        The lesson, such as "5.3".

    Returns
    -------
    dict of str to Prediction
        The predictions by name.

    Raises
    ------
    FileNotFoundError
        If there is no such lesson.

    Examples
    --------
    >>> predictions("5.3")["add"].answer
    1.3
    """
    content = (HERE / f"{section}.toml").read_text(encoding="utf-8")
    return {name: Prediction(**given) for name, given in tomllib.loads(content).items()}


def prediction(name: str) -> Prediction:
    """Find a prediction by lesson and name, such as "5.3/add".

    Raises
    ------
    ValueError
        If there is no such prediction.

    Examples
    --------
    >>> prediction("5.3/add").answer
    1.3
    """
    section, _, rest = name.partition("/")
    try:
        return predictions(section)[rest]
    except (FileNotFoundError, KeyError):
        raise ValueError(f"there is no prediction {name!r} in course_lib/lessons/") from None
