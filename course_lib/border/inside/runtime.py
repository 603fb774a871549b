"""The student's side of the border: runs cells and calls functions for the grader, and sends the results."""

import builtins
import operator
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import lru_cache
from typing import Any

import numpy as np

from course_lib.border import observe
from course_lib.border.inside import absent
from course_lib.border.inside.shell import Shell, make_shell
from course_lib.border.inside.substitutes import Substitute, make_substitute
from course_lib.border.messages import Codec, receive, send
from course_lib.border.observe import CallResult

_MISSING = object()


def warm_up() -> None:
    """Load what most notebooks load, and start IPython, so that forks of this process need not."""
    import matplotlib.pyplot  # noqa: F401
    import matplotlib_inline.backend_inline  # noqa: F401

    absent.install()
    shell = make_shell()
    shell.run("%matplotlib inline\nimport numpy as np\nnp.ones((2, 2)) @ np.ones((2, 2))")
    shell.reset()
    # Student code that imports these modules gets new copies, not those in use here.
    for name in [name for name in sys.modules if name.startswith("course_lib.border")]:
        del sys.modules[name]
    del sys.modules["course_lib"].border


def serve(connection: socket.socket, scratch: str) -> None:
    """Serve the grader until it closes the connection; `scratch` is the working folder of the notebook."""
    os.makedirs(scratch, exist_ok=True)
    os.chdir(scratch)
    sys.path.insert(0, scratch)  # as in Jupyter: modules beside the notebook can be imported
    _Runtime(connection).serve()


class _Runtime:
    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._shell = Shell.instance()
        self._objects: dict[int, Any] = {}
        self._with_arrays: dict[int, tuple[Substitute, dict[str, dict]]] = {}  # as they were offered
        self._substitutions = ExitStack()
        self._redefined: dict[str, Any] = {}  # by a test, with their own values
        self._codec = Codec(
            self._outward,
            {"generator": _generator, "substitute": self._make_substitute, "own": self._own},
        )
        self._requests: dict[str, Callable] = {
            "write": self._write,
            "run": self._run,
            "find": self._find,
            "define": self._define,
            "delete": self._delete,
            "substitute": self._substitute,
            "restore": self._substitutions.close,
        }
        self._operations: dict[str, Callable[..., CallResult]] = {
            "call": _call,
            "operate": _operate,
            "attribute": observe.attribute,
            "add": observe.add_in_place,
        }

    def serve(self) -> None:
        while True:
            request, *fields = self._received()
            try:
                if request in self._operations:
                    answer = self._perform(request, *fields)
                else:
                    answer = self._requests[request](*fields)
                packed = self._codec.pack(answer)
            except Exception as error:  # a student's value cannot be sent, or raises an error when it is read
                packed = self._codec.pack(["result", _written(CallResult(raised=observe.describe(error))), []])
            send(self._connection, packed)

    def _received(self) -> Any:
        return self._codec.unpack(*receive(self._connection))

    # -----------------------------------------------------------------------------------------------------------------
    # Requests from the grader
    # -----------------------------------------------------------------------------------------------------------------

    def _write(self, files: dict[str, np.ndarray]) -> None:
        """Write the files that were submitted with the notebook."""
        for name, content in files.items():
            os.makedirs(os.path.dirname(os.path.abspath(name)), exist_ok=True)
            with open(name, "wb") as file:
                file.write(content.tobytes())

    def _run(self, source: str) -> list:
        self._restore_names()
        signal.signal(signal.SIGINT, signal.default_int_handler)  # only cells can be interrupted
        try:
            return self._shell.run(source)
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)

    def _find(self, names: list[str]) -> dict[str, Any]:
        """Find names that the notebook has defined; forget the objects of earlier tests."""
        self._restore_names()
        self._objects.clear()
        return {name: self._shell.user_ns[name] for name in names if name in self._shell.user_ns}

    def _define(self, name: str, value: Any) -> None:
        """Give a name another meaning for the rest of a test."""
        self._redefined.setdefault(name, self._shell.user_ns.get(name, _MISSING))
        self._shell.user_ns[name] = value

    def _delete(self, name: str) -> None:
        """Delete a name for the rest of a test."""
        self._redefined.setdefault(name, self._shell.user_ns.get(name, _MISSING))
        self._shell.user_ns.pop(name, None)

    def _restore_names(self) -> None:
        for name, value in self._redefined.items():
            if value is _MISSING:
                self._shell.user_ns.pop(name, None)
            else:
                self._shell.user_ns[name] = value
        self._redefined.clear()

    def _perform(self, operation: str, number: int, *fields: Any) -> list:
        """Perform an operation on one of the student's objects, and report the result."""
        try:
            result = self._operations[operation](self._objects[number], *fields)
            return ["result", _written(result), self._state_of_arrays()]
        finally:
            self._with_arrays.clear()  # their state has been reported with the result

    def _substitute(self, number: int, substitutes: dict[str, Substitute]) -> None:
        self._substitutions.enter_context(observe.with_substitutes(self._objects[number], substitutes))

    # -----------------------------------------------------------------------------------------------------------------
    # Objects in messages
    # -----------------------------------------------------------------------------------------------------------------

    def _outward(self, value: Any) -> list:
        """Keep an object here, and send the grader a number for it."""
        number = len(self._objects)
        self._objects[number] = value
        is_class = isinstance(value, type)
        # For a class, the name and the methods of its instances.
        kind: type = value if is_class else type(value)
        return ["object", number, kind.__name__[:200], _methods(kind), is_class]

    def _own(self, number: int, method: str) -> Any:
        """Return an object of which the grader has the number, or its method."""
        return getattr(self._objects[number], method) if method else self._objects[number]

    def _make_substitute(self, number: int, methods: list[str], arrays: dict[str, dict]) -> Substitute:
        substitute = make_substitute(self._ask, number, methods, arrays)
        if arrays:
            self._with_arrays[number] = (substitute, {attribute: dict(held) for attribute, held in arrays.items()})
        return substitute

    def _ask(self, number: int, method: str, arguments: tuple, keywords: dict) -> Any:
        """Call something in the grader's process; return or raise the result."""
        message = ["ask", number, method, list(arguments), keywords, self._state_of_arrays()]
        send(self._connection, Codec().pack(message))
        value, raised = self._received()
        if raised:
            raise _error(*raised)
        return value

    def _state_of_arrays(self) -> list[list]:
        """Report the state of the arrays that the grader offered.

        Each name maps to its value now, and to whether that is the array that was offered, perhaps with new numbers.
        """
        return [
            [number, attribute, {name: [a, a is offered.get(name)] for name, a in vars(substitute)[attribute].items()}]
            for number, (substitute, held) in self._with_arrays.items()
            for attribute, offered in held.items()
        ]


def _call(target: Any, method: str, arguments: list, keywords: dict) -> CallResult:
    """Call an object, or one of its methods."""
    if method:
        found = observe.attribute(target, method)
        if found.raised:
            return found
        target = found.value
    return observe.call(target, tuple(arguments), keywords)


def _operate(target: Any, method: str, name: str, arguments: list) -> CallResult:
    """Use an object, or one of its methods, in an expression."""
    if method:
        target = getattr(target, method)
    reflected, _, name = name.rpartition(" ")
    function = getattr(operator, name, None) or getattr(builtins, name)
    return observe.call(function, (*arguments, target) if reflected else (target, *arguments), {})


def _written(result: CallResult) -> list:
    """Turn a result into a list for a message; a result without errors or side effects becomes ``[value]``."""
    if not (result.raised or result.changed or result.shared or result.overflows):
        return [result.value]
    raised = result.raised
    error = raised and [raised.kind[:200], raised.message[:2000], raised.place[:500]]
    return [result.value, error, list(result.changed), list(result.shared), list(result.overflows[:10])]


@lru_cache(maxsize=1000)
def _methods(kind: type) -> list[str]:
    if kind.__module__ == "builtins":
        return []
    return [name for name in dir(kind) if not name.startswith("_") and callable(getattr(kind, name, None))][:100]


def _generator(state: Any) -> np.random.Generator:
    """Make a generator in the same state as the grader's."""
    bits = np.random.PCG64()
    bits.state = state
    return np.random.Generator(bits)


def _error(kind: str, message: str) -> Exception:
    found = getattr(builtins, kind, None)
    is_error = isinstance(found, type) and issubclass(found, Exception)
    return found(message) if is_error and found else RuntimeError(f"{kind}: {message}")
