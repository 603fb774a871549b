"""axe-core, which looks for what keeps people from using a page."""

import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page

_SCRIPT = Path(sys.prefix) / "lib" / "node_modules" / "axe-core" / "axe.min.js"


def violations(page: Page, within: str = "html") -> list[tuple[str, list[str]]]:
    """Return what axe finds in the parts of a page that a selector chooses: its rule, and where.

    Skips the test, with a message, if axe is not installed.
    """
    if not _SCRIPT.exists():
        pytest.skip("axe is not installed (npm install --global --prefix .venv axe-core)")
    page.evaluate(_SCRIPT.read_text(encoding="utf-8"))
    found = page.evaluate(
        "within => axe.run({include: [[within]]}, {preload: false}).then(result => result.violations)", within
    )
    return [(each["id"], [node["target"][-1] for node in each["nodes"]]) for each in found]
