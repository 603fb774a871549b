"""README and docs/scale.md show the figures that were measured."""

import json

import pytest

from benchmarks import table


@pytest.mark.parametrize("page", table.PAGES, ids=lambda page: page.name)
def test_a_page_has_the_figures_of_results_json(page):
    """If this fails: python -m benchmarks.table."""
    results = json.loads(table.RESULTS.read_text(encoding="utf-8"))
    assert table.shown(page)[1].strip() == table.PAGES[page](results).strip()


def test_results_name_no_place_on_the_machine():
    text = table.RESULTS.read_text(encoding="utf-8")
    assert not any(place in text for place in ("/home", "/root", "/tmp", "/Users", str(table.ROOT)))
