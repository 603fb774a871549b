"""The parts of `course_lib` that are not there while work is graded, because they hold what is asked for.

A notebook may import them all the same: an import that fails would take honest code down with it. Only whoever uses
them is told that they are not there.
"""

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, NoReturn


def install() -> None:
    """Let imports of parts that are not there succeed."""
    sys.meta_path.append(_Finder())  # the last to be asked: what is there is found first


class _Absent:
    """Stands for something that is not there."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"<{self._name} is not there while work is graded>"

    def __call__(self, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError(f"{self._name} is not there while your work is graded: it holds an answer")

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
