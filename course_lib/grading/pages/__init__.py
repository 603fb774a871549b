"""The pages that students and instructors open: one file each, with nothing loaded from elsewhere."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from course_lib.grading.markup import code
from course_lib.grading.text import printable

_FOLDER = Path(__file__).parent


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters |= {"printable": printable, "percent": "{:.0%}".format, "code": code, "key": id}
    environment.globals["style"] = Markup((_FOLDER / "style.css").read_text(encoding="utf-8"))
    return environment


def page(name: str, **content: object) -> str:
    """Fill in a page.

    Parameters
    ----------
    name : str
        The file of the page in this folder. All that it is given is escaped, unless it is marked as HTML.
    **content : object
        What the page shows.
    """
    return _environment().get_template(name).render(content)
