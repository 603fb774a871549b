"""How Markdown appears in nbgrader's pages: everything a student may want to write, but nothing that can run."""

import pytest
from nbconvert.filters import markdown2html

from course_lib.grading.nbgrader_hooks import harmless_html


def shown(markdown):
    return harmless_html(markdown2html(markdown))


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("## A heading", "A heading"),
        ("A paragraph.\n\nAnother.", "<p>Another.</p>"),
        ("- one\n- two", "<li>two</li>"),
        ("| a | b |\n|:-:|---|\n| 1 | 2 |", '<td style="text-align:center">1</td>'),
        ("```python\nreturn x < 1\n```", '<span class="k">return</span>'),
        ("$x_1 < 2$ and $$\\frac{a}{b}$$", "$x_1 &lt; 2$ and $$\\frac{a}{b}$$"),
        (
            "![a graph](data:image/png;base64,iVBORw0KGgo=)",
            '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a graph">',
        ),
        ("[a page](https://example.org/)", '<a href="https://example.org/">a page</a>'),
        ("**well** `a < b` H<sub>2</sub>O", "<strong>well</strong> <code>a &lt; b</code> H<sub>2</sub>O"),
    ],
)
def test_markdown_is_shown_as_it_is_meant(markdown, html):
    assert html in shown(markdown)
    assert "&lt;h2" not in shown(markdown)
    assert "&lt;p&gt;" not in shown(markdown)
    assert "&lt;t" not in shown(markdown)


@pytest.mark.parametrize(
    ("markdown", "harm"),
    [
        ("<script>alert(1)</script>", "<script"),
        ("<i onclick=alert(1)>x</i>", "onclick"),
        ("<img src=x onerror=alert(1)>", "onerror"),
        ("<svg onload=alert(1)>", "<svg"),
        ("<a href='javascript:alert(1)'>x</a>", "href"),
        ("<a href='data:text/html,<script>alert(1)</script>'>x</a>", "href"),
        ("<a href='/formgrader/api/'>x</a>", "href"),
        ("![x](https://example.org/who-reads-this.png)", "example.org"),
        ("<style>body { display: none }</style>", "<style"),
        ("<div style='position: fixed; top: 0'>x</div>", "position"),
        ("<iframe src='/lab'></iframe>", "<iframe"),
        ("<input class='score'>", "<input"),
        ("<button>x</button>", "<button"),
        # In formgrader, a click on either would give points to the cell that contains it.
        ("<span class='full-credit'>x</span>", "full-credit"),
        ("<div id='why_graphs'>x</div>", "why_graphs"),
    ],
)
def test_nothing_in_it_acts(markdown, harm):
    assert harm not in shown(markdown)
