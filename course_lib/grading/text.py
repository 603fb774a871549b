"""Makes text that comes from a submission safe: to be stored in a notebook, and to be shown in a line or a sentence."""

import re
from typing import Any

# What cannot be encoded, and control characters other than white space and the ESC that colours an output.
_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\ud800-\udfff]")
# What could hide, reorder or forge a line: all control characters, marks of direction, and other line separators.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def storable(value: Any) -> Any:
    """Copy a notebook, or a part of one, with text that can be encoded and holds no control characters.

    Parameters
    ----------
    value : any
        What JSON can express. In dicts, the keys are made safe as well.
    """
    if isinstance(value, str):
        return _UNSTORABLE.sub(_escaped, value)
    if isinstance(value, dict):
        return type(value)({storable(key): storable(content) for key, content in value.items()})
    if isinstance(value, list | tuple):
        return [storable(each) for each in value]
    return value


def printable(text: str) -> str:
    r"""Show characters that have no shape in the way Python writes them, such as ``\x1b``, and a new line as ``\n``."""
    return text if text.isascii() and text.isprintable() else _UNPRINTABLE.sub(_escaped, text)


def printable_lines(text: str) -> str:
    """Make each line of a text printable."""
    return "\n".join(map(printable, text.expandtabs().split("\n")))


def _escaped(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode()
