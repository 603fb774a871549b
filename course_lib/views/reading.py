"""How numbers are read that a learner typed."""

import re
from contextlib import suppress
from typing import Any


def as_numbers(text: str) -> list[float]:
    """Read a number as people write it: 79,520, −0.8, 1/2, 0,5, 10 % (which is 10 or 0.1).

    Parameters
    ----------
    text : str
        What was typed.

    Returns
    -------
    list of float
        What it can mean; empty if it isn't a number.

    Examples
    --------
    >>> as_numbers("79,520"), as_numbers("−0.8"), as_numbers("1/2"), as_numbers("10 %"), as_numbers("ten")
    ([79520.0], [-0.8], [0.5], [10.0, 0.1], [])
    """
    plain = text.strip().replace("−", "-").replace("–", "-")
    plain = re.sub(r"(?<=\d)\s(?=\d{3}(?!\d))|\s*(?=[/%])|(?<=[/+-])\s*", "", plain)  # 79 520, 1 / 2, 10 %, − 0.8
    percent, plain = plain.endswith("%"), plain.removesuffix("%")
    parts = [_as_number(part) for part in plain.split("/")]
    with suppress(TypeError, ZeroDivisionError, ValueError):
        (number,) = parts if len(parts) == 1 else [parts[0] / parts[1]] if len(parts) == 2 else []
        return [number + 0, number / 100] if percent else [number + 0]
    return []


def _as_number(text: str) -> Any:
    """Return a number, or None."""
    if re.fullmatch(r"[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?", text):
        text = text.replace(",", "")
    text = text.replace(",", ".")
    return float(text) if re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", text, re.IGNORECASE) else None
