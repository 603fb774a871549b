"""The examples in docstrings are right: they run as doctests."""

import doctest
import importlib
from pathlib import Path

import pytest

import course_lib

ROOT = Path(course_lib.__file__).parent
WITH_EXAMPLES = sorted(
    ".".join(path.relative_to(ROOT.parent).with_suffix("").parts)
    for path in ROOT.rglob("*.py")
    if ">>> " in path.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_examples(name):
    result = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert result.attempted > 0
    assert result.failed == 0


def test_whatever_a_learner_calls_has_an_example():
    modules = [course_lib, *(importlib.import_module(f"course_lib.{name}") for name in ("checks", "views.explorers"))]
    public = [getattr(module, name) for module in modules for name in module.__all__]
    assert len(public) >= 30
    assert not [value.__name__ for value in public if ">>> " not in value.__doc__]
