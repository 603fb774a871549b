"""Turns what students and instructors wrote into HTML that cannot run code and loads nothing: text, formulas, code."""

import re
import secrets
import xml.etree.ElementTree as ElementTree
from functools import cache

import nh3
from latex2mathml.converter import convert
from markupsafe import Markup, escape
from nbconvert.filters import strip_files_prefix
from nbconvert.filters.markdown_mistune import InvalidNotebook, IPythonRenderer, MarkdownWithMath
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

# The HTML allowed in Markdown cells. It cannot run code, load anything from elsewhere, or cover the page around it.
_TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "blockquote", "pre", "hr", "br", "details", "summary"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
    *("a", "img", "span", "code", "em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "sub", "sup", "kbd"),
}
_CELL = {"align", "style", "colspan", "rowspan"}
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"alt", "src"},
    "div": {"class"},
    "span": {"class"},
    "ol": {"start"},
    "th": _CELL,
    "td": _CELL,
}
# Formgrader recognises its buttons by ids and classes, so only the classes that highlight code are kept.
_VALUES = {
    ("a", "href"): re.compile(r"(https?://|mailto:).*", re.DOTALL),
    ("img", "src"): re.compile(r"data:image/.*", re.DOTALL),
    ("div", "class"): re.compile(r"highlight"),
    ("span", "class"): re.compile(r"[a-z][a-z0-9]?"),
}
# The converter passes on any element that stands in the text of a formula, scripts included.
_MATH_TAGS = {
    *("math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mstyle", "mpadded", "mphantom", "menclose"),
    *("mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd"),
}
_MATH_ATTRIBUTES = {"display", "stretchy", "mathvariant", "linethickness", "columnalign", "width", "accent", "fence"}
_LONGEST_FORMULA = 2000  # characters


def harmless_html(html: str, not_in_attributes: str = "") -> str:
    """Keep the visible content of a Markdown cell, and drop anything that could run code or load other content.

    An attribute that contains the text `not_in_attributes` is dropped, too.
    """

    def allowed_value(tag: str, attribute: str, value: str) -> str | None:
        allowed = _VALUES.get((tag, attribute))
        if not_in_attributes and not_in_attributes in value:
            return None
        return value if allowed is None or allowed.fullmatch(value) else None

    return nh3.clean(
        strip_files_prefix(html),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=allowed_value,
        url_schemes={"https", "http", "mailto", "data"},
        filter_style_properties={"text-align"},
        link_rel=None,
    )


def markdown(text: str, attachments: dict[str, dict[str, str]] | None = None, level: int = 3) -> Markup:
    """Turn Markdown into HTML, with formulas as MathML, and all its headings of one level."""
    renderer = _Renderer(attachments or {}, level)
    try:
        html = MarkdownWithMath(renderer=renderer).render(text)
    except (InvalidNotebook, RecursionError):
        return Markup("<pre>{}</pre>").format(text)
    # The formulas are put in last, in text only: the sanitiser knows no MathML.
    harmless = harmless_html(html, not_in_attributes=renderer.key)
    harmless = harmless.replace("<th></th>", "<td></td>")  # an empty heading of a table tells nobody anything
    for place, formula in renderer.formulas.items():
        harmless = harmless.replace(place, formula)
    return Markup(harmless)


class _Renderer(IPythonRenderer):
    """Renders Markdown, with a place holder for each formula."""

    def __init__(self, attachments: dict[str, dict[str, str]], level: int) -> None:
        super().__init__(escape=False, exclude_anchor_links=True, attachments=attachments)
        self.formulas: dict[str, str] = {}
        self._level = level
        self.key = secrets.token_hex(8)  # nobody can write the place holder of a formula

    def heading(self, text: str, level: int, **attrs: object) -> str:
        return f"<h{min(self._level, 6)}>{text}</h{min(self._level, 6)}>\n"

    def block_math(self, body: str) -> str:
        return self._formula(body, "block")

    def inline_math(self, body: str) -> str:
        return self._formula(body, "inline")

    def latex_environment(self, name: str, body: str) -> str:
        return self._formula(f"\\begin{{{name}}}{body}\\end{{{name}}}", "block")

    def _formula(self, tex: str, display: str) -> str:
        place = f"formula-{self.key}-{len(self.formulas)}."
        self.formulas[place] = _mathml(tex, display)
        return place


@cache
def _mathml(tex: str, display: str) -> str:
    """Turn a formula into MathML; what cannot be turned stays as it was written."""
    try:
        if len(tex) > _LONGEST_FORMULA:
            raise ValueError("too long")
        root = ElementTree.fromstring(convert(tex, display=display))
        for element in root.iter():
            for attribute in element.attrib.keys() - _MATH_ATTRIBUTES:
                del element.attrib[attribute]
            element.tag = element.tag.rpartition("}")[2]
            if element.tag not in _MATH_TAGS:
                raise ValueError(f"{element.tag} is no part of a formula")
        return ElementTree.tostring(root, encoding="unicode")
    except Exception:  # the converter raises whatever a strange formula leads to
        return str(Markup("<code>${}$</code>").format(tex))


def code(text: str) -> Markup:
    """Highlight Python."""
    return Markup(highlight(text, PythonLexer(stripnl=False), HtmlFormatter(nobackground=True)))


def preformatted(text: str) -> Markup:
    """Show text as it is."""
    return Markup("<pre>{}</pre>").format(escape(text))
