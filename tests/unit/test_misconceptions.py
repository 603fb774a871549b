"""Every misconception has a unique name, a hint that asks a question, and a check that looks for it."""

import ast
import importlib
import pkgutil
from collections import Counter
from pathlib import Path

import pytest

from course_lib.checks import exercises
from course_lib.checks.misconception import Misconception

MODULES = [importlib.import_module(f"{exercises.__name__}.{m.name}") for m in pkgutil.iter_modules(exercises.__path__)]
# A shared misconception appears in every module that imports it, but it is one object.
FOUND = {id(value): (name, value) for m in MODULES for name, value in vars(m).items() if type(value) is Misconception}


def test_names_are_unique():
    counts = Counter(misconception.name for _, misconception in FOUND.values())
    assert len(counts) > 80
    assert not [name for name, count in counts.items() if count > 1]


@pytest.mark.parametrize(("name", "misconception"), FOUND.values(), ids=[name for name, _ in FOUND.values()])
def test_a_hint_asks_a_question(name, misconception):
    assert misconception.name.strip()
    assert "?" in misconception.hint
    assert misconception.hint == " ".join(misconception.hint.split())


def test_each_is_used():
    trees = [ast.parse(Path(module.__file__).read_text(encoding="utf-8")) for module in MODULES]
    nodes = [n for tree in trees for n in ast.walk(tree) if isinstance(getattr(n, "ctx", None), ast.Load)]
    read = {n.id for n in nodes if isinstance(n, ast.Name)} | {n.attr for n in nodes if isinstance(n, ast.Attribute)}
    assert not {name for name, _ in FOUND.values()} - read
