"""Makes the pictures in a text cell safe to show: nbconvert stops at a reference to a picture that is not there."""

import re
from urllib.parse import quote

from nbformat import NotebookNode

_PLAIN = re.compile(r"[A-Za-z0-9._-]+")


def mend_references(cell: NotebookNode) -> None:
    """Let every ``attachment:`` in a text cell refer to one of its pictures, under a plain name, or to nothing.

    A cell that was copied from another notebook often refers to pictures that stayed behind.
    """
    pictures = {}
    for number, (name, picture) in enumerate(cell.get("attachments", {}).items()):
        plain = name if _PLAIN.fullmatch(name) else f"picture-{number}"
        pictures[plain] = picture
        for written in (name, quote(name)):
            cell.source = cell.source.replace(f"attachment:{written}", f"attachment:{plain}")
    there = "|".join(rf"{re.escape(name)}(?![A-Za-z0-9._%-])" for name in pictures) or r"(?!)"
    cell.source = re.sub(rf"attachment:(?!{there})", "missing-attachment:", cell.source)
    if pictures:
        cell.attachments = NotebookNode(pictures)
