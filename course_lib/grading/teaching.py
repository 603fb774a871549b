"""Where each exercise is taught, and which exercises it builds on."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Teaching:
    """What teaches an exercise.

    Attributes
    ----------
    lesson : str
        The file of the lesson.
    cell : str
        The ID of the cell in which the section begins.
    section : str
        The heading of the section.
    builds_on : tuple of str
        The exercises whose ideas this one uses.
    """

    lesson: str
    cell: str
    section: str
    builds_on: tuple[str, ...]

    @property
    def number(self) -> str:
        """The number of the lesson, such as "5.4"."""
        return self.lesson.partition("_")[0]


@cache
def teaching() -> dict[str, Teaching]:
    """Return what teaches each exercise of the course, by the name of the exercise."""
    stored = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return {name: Teaching(**each | {"builds_on": tuple(each["builds_on"])}) for name, each in stored.items()}
