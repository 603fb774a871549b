"""Links in README, CONTRIBUTING and docs/ lead to files, and to headings, that exist."""

import re
from pathlib import Path

import pytest

COURSE = Path(__file__).parents[2]
PAGES = [COURSE / "README.md", COURSE / "CONTRIBUTING.md", *sorted((COURSE / "docs").glob("*.md"))]


def headings(path):
    """Return the anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", PAGES, ids=lambda path: path.stem)
def test_links_lead_somewhere(document):
    targets = re.findall(r"\]\((?!https?:)([^)]+)\)", document.read_text(encoding="utf-8"))
    for target in targets:
        name, _, anchor = target.partition("#")
        path = document.parent / name if name else document
        assert path.exists(), target
        assert not anchor or anchor in headings(path), target


def test_every_page_is_reached_from_readme():
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    pages = {path.relative_to(COURSE).as_posix() for path in PAGES if path.name != "README.md"}
    assert [page for page in sorted(pages) if f"({page})" not in readme] == []
