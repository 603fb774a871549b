"""Prints reports on any console: not every encoding has a check mark."""

import sys

_INSTEAD = str.maketrans({"✓": "+", "✗": "x", "→": "->", "·": "*", "×": "x", "²": "^2", "–": "-", "…": "..."})


def say(text: str) -> None:
    """Print a text, with other characters in place of those that the console does not have."""
    print(encodable(text))


def encodable(text: str) -> str:
    """Return a text that standard output can encode: the same where possible."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_INSTEAD).encode(encoding, errors="replace").decode(encoding)
    return text
