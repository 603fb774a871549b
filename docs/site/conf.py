"""Settings for Sphinx, which `make site` runs on a folder that build.py has filled."""

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

project = "Backpropagation"
html_title = "Backpropagation"
extensions = ["myst_nb", "sphinx_copybutton"]

nb_execution_mode = "off"  # the outputs are those that are stored, which the tests compare
nb_merge_streams = True
myst_enable_extensions = ["dollarmath", "amsmath"]
myst_heading_anchors = 4  # named as GitHub names them

html_theme = "sphinx_book_theme"
html_theme_options = {
    "use_download_button": False,  # each page says where its notebook is
    "use_fullscreen_button": False,
    "navbar_persistent": [],  # the sidebar has a search field
    "footer_content_items": [],
}
html_context = {"default_mode": "auto"}
html_static_path = ["static"]
html_css_files = ["course.css"]
html_js_files = ["course.js"]
templates_path = ["templates"]
html_extra_path = ["downloads"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_search_summary = False  # the words around a hit would be loaded, which a browser refuses for files
html_use_index = False
html_math_renderer = "mathml"


def setup(app: Sphinx) -> None:
    """Let Sphinx write formulas as MathML, which browsers show without any script, and tables that can be read out."""
    app.add_html_math_renderer("mathml", (_inline, None), (_block, None))
    app.connect("html-page-context", _leave_out_empty_headings)


def _inline(translator: HTML5Translator, node: nodes.math) -> None:
    translator.body.append(convert(node.astext()))
    raise nodes.SkipNode


def _block(translator: HTML5Translator, node: nodes.math_block) -> None:
    # A wide formula scrolls in its box.
    translator.body.append(f'<div class="math course-formula">{convert(node.astext(), display="block")}</div>\n')
    raise nodes.SkipNode


def _leave_out_empty_headings(app: Sphinx, name: str, template: str, context: dict, doctree: nodes.document) -> None:
    if "body" in context:
        # The corner of a table with two kinds of headings: a heading without words tells a listener nothing.
        context["body"] = context["body"].replace('<th class="head"><p></p></th>', "<td></td>")
