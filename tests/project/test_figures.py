"""README shows the figures that were measured."""

import json

from benchmarks import table


def test_readme_has_the_figures_of_results_json():
    """If this fails: python -m benchmarks.table."""
    readme = table.README.read_text(encoding="utf-8")
    results = json.loads(table.RESULTS.read_text(encoding="utf-8"))
    shown = readme.partition(table.BEGIN)[2].partition(table.END)[0]
    assert shown.strip() == table.render(results).strip()


def test_results_name_no_place_on_the_machine():
    text = table.RESULTS.read_text(encoding="utf-8")
    assert not any(place in text for place in ("/home", "/root", "/tmp", "/Users", str(table.README.parent)))
