"""Placeholders for modules that are not allowed during grading, since they contain what the exercises ask for.

These are modules of `course_lib`, and other libraries for machine learning and differentiation. Importing such a module
succeeds, so that an unused import does not break an honest answer. Only using a name from it (a call, an attribute, a
subclass) raises an error.
"""

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any, NoReturn

# Libraries with softmax, layers, losses or derivatives. Their folders are empty in a sandbox.
LIBRARIES = (
    *("autograd", "casadi", "chainer", "cupyx", "flax", "functorch", "jax", "jaxlib"),
    *("keras", "lightning", "micrograd", "mlx", "mxnet", "mygrad", "numdifftools", "paddle", "pennylane", "pytensor"),
    *("scipy", "sklearn", "statsmodels", "tensorflow", "theano", "tinygrad", "torch", "torchvision", "transformers"),
)


def install() -> None:
    """Let imports of modules that are not allowed succeed."""
    # Of the libraries, only those that are installed: a student is right to expect an error for the others.
    installed = tuple(name for name in LIBRARIES if PathFinder.find_spec(name))
    sys.meta_path.insert(0, _Finder(installed))  # first, since an empty folder would be found as a package
    sys.meta_path.append(_Finder(("course_lib",)))  # last, so that modules which exist are found first


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
    def __init__(self, packages: tuple[str, ...]) -> None:
        self._packages = packages

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        package, *_ = fullname.split(".")
        return ModuleSpec(fullname, self, is_package=True) if package in self._packages else None

    def exec_module(self, module: ModuleType) -> None:
        def absent(name: str) -> _Absent:
            if name.startswith("__"):
                raise AttributeError(name)
            return _Absent(f"{module.__name__}.{name}")

        vars(module)["__getattr__"] = absent
