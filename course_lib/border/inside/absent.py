"""Placeholders for the modules of `course_lib` that are not allowed during grading; some contain the solutions.

Importing such a module succeeds, so that an unused import does not break an honest answer. Only using a name from it (a
call, an attribute, a subclass) raises an error.
"""

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, NoReturn


def install() -> None:
    """Let imports of modules that are not allowed succeed."""
    sys.meta_path.append(_Finder())  # last, so that modules which exist are found first


class _Absent:
    """A placeholder for a name from a module that is not allowed."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"<{self._name} is not available during grading>"

    def __call__(self, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError(f"{self._name} is not available during grading: this assignment does not allow its module")

    __mro_entries__ = __call__

    def __getattr__(self, name: str) -> NoReturn:
        self()


class _Finder(MetaPathFinder, Loader):
    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        return ModuleSpec(fullname, self, is_package=True) if fullname.startswith("course_lib.") else None

    def exec_module(self, module: ModuleType) -> None:
        def absent(name: str) -> _Absent:
            if name.startswith("__"):
                raise AttributeError(name)
            return _Absent(f"{module.__name__}.{name}")

        vars(module)["__getattr__"] = absent
