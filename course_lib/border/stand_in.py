"""Stand-ins: a student's functions, classes and objects as a plain test uses them.

A test cell may call a stand-in, look up its attributes, and use it in expressions, as it would use the object itself:
`double(3) == 6`, `len(basket)`, `del double`. Each such use happens in the student's process. What comes back is a copy
if it is plain data, and a stand-in otherwise. An error in the student's code is raised in the test, too.
"""

import builtins
from typing import Any

from course_lib.border.observe import CallResult, Raised
from course_lib.border.student_process import RemoteHandle

# Functions of the modules `operator` and `builtins` by which Python's expressions use an object.
_OPERATIONS = {
    **{f"__{name}__": name for name in ("add", "sub", "mul", "truediv", "matmul")},
    **{f"__{name}__": name for name in ("floordiv", "mod", "pow", "neg", "pos", "abs", "invert", "xor")},
    **{f"__{name}__": name for name in ("getitem", "setitem", "delitem", "contains", "iadd", "isub", "imul")},
    **{f"__{name}__": name for name in ("len", "str", "repr", "int", "float", "round", "next")},
    "__and__": "and_",
    "__or__": "or_",
    "__bool__": "truth",
    "__iter__": "list",
}
_COMPARISONS = ("lt", "le", "eq", "ne", "gt", "ge")
# The student's object comes second in these: `2 * answer`, and `isinstance(value, answer)`.
_REFLECTED = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor")


class StudentError(Exception):
    """An error in a student's code whose class is not one of Python's own."""


class StandIn:
    """A student's function, class or object, in a test.

    Parameters
    ----------
    handle : RemoteHandle
        What it stands for.
    """

    __slots__ = ("_handle",)

    def __init__(self, handle: RemoteHandle) -> None:
        object.__setattr__(self, "_handle", handle)

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Call it."""
        call = handle_of(self).call
        return _value(call(tuple(map(handle_of, arguments)), {name: handle_of(v) for name, v in keywords.items()}))

    def __getattr__(self, name: str) -> Any:
        """Look up an attribute or a method."""
        return _value(handle_of(self).attribute(name))

    def __setattr__(self, name: str, value: Any) -> None:
        """Set an attribute."""
        _operate("setattr", self, name, value)

    __hash__ = None  # type: ignore[assignment]


def handle_of(value: Any) -> Any:
    """Return the handle of a stand-in, and any other value as it is."""
    return object.__getattribute__(value, "_handle") if type(value) is StandIn else value


def stand_in(value: Any) -> Any:
    """Return a stand-in for a handle, also within lists, tuples and dicts, and any other value as it is."""
    if isinstance(value, RemoteHandle):
        return StandIn(value)
    if type(value) in (list, tuple):
        return type(value)(map(stand_in, value))
    if type(value) is dict:
        return {key: stand_in(entry) for key, entry in value.items()}
    return value


def error_of(raised: Raised) -> Exception:
    """Make the error that a student's code raised: one of Python's own if it has that name."""
    kind = getattr(builtins, raised.kind, None)
    if isinstance(kind, type) and issubclass(kind, Exception) and not issubclass(kind, UnicodeError | ExceptionGroup):
        error = kind(raised.message)
    else:
        error = StudentError(f"{raised.kind}: {raised.message}")
    error.raised_by_student = raised  # type: ignore[attr-defined]
    return error


def _value(result: CallResult) -> Any:
    if result.ended:
        raise error_of(Raised("RuntimeError", f"the process that runs your code {result.ended}"))
    if result.raised:
        raise error_of(result.raised)
    return stand_in(result.value)


def _operate(operation: str, target: Any, *arguments: Any) -> Any:
    return _value(handle_of(target).operate(operation, tuple(map(handle_of, arguments))))


def _method(operation: str) -> Any:
    def method(self: StandIn, *arguments: Any) -> Any:
        result = _operate(operation, self, *arguments)
        return iter(result) if operation == "list" else result

    return method


def _comparison(operation: str) -> Any:
    def method(self: StandIn, other: Any) -> Any:
        # An object could claim to be equal to anything. Data is compared here, and only objects among themselves there.
        return _operate(operation, self, other) if type(other) is StandIn else NotImplemented

    return method


def _reflected(operation: str) -> Any:
    def method(self: StandIn, other: Any) -> Any:
        return _operate(f"reflected {operation}", self, other)

    return method


for _name, _operation in _OPERATIONS.items():
    setattr(StandIn, _name, _method(_operation))
for _name in _COMPARISONS:
    setattr(StandIn, f"__{_name}__", _comparison(_name))
for _name in _REFLECTED:
    setattr(StandIn, f"__r{_name}__", _reflected(_OPERATIONS[f"__{_name}__"]))
setattr(StandIn, "__instancecheck__", _reflected("isinstance"))  # noqa: B010, mypy knows no such method
