"""The far end of the border: runs cells and calls functions as the grader asks, and answers with plain data."""

import builtins
import os
import signal
import socket
import sys
from contextlib import ExitStack
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

from course_lib.checks import observed
from course_lib.checks.observed import Outcome
from course_lib.grading.student_side import absent
from course_lib.grading.student_side.borrowed import Borrowed, borrow
from course_lib.grading.student_side.shell import Shell, make_shell
from course_lib.grading.wire import Codec, receive, send


def warm_up() -> None:
    """Load what most notebooks load, and start IPython, so that a copy of this process need not."""
    import matplotlib.pyplot  # noqa: F401
    import matplotlib_inline.backend_inline  # noqa: F401

    absent.install()
    shell = make_shell()
    shell.run("%matplotlib inline\nimport numpy as np\nnp.ones((2, 2)) @ np.ones((2, 2))")
    shell.reset()
    # Whoever imports these modules gets others than the ones at work.
    for name in [name for name in sys.modules if name.startswith(("course_lib.checks", "course_lib.grading"))]:
        del sys.modules[name]
    for name in ("checks", "grading"):
        delattr(sys.modules["course_lib"], name)


def serve(connection: socket.socket, scratch: str) -> None:
    """Answer the grader until it hangs up; `scratch` is the folder that the notebook works in."""
    os.makedirs(scratch, exist_ok=True)
    os.chdir(scratch)
    sys.path.insert(0, scratch)  # as in a notebook: modules beside it can be imported
    _Runtime(connection).serve()


class _Runtime:
    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._shell = Shell.instance()
        self._objects: dict[int, Any] = {}
        self._lent: dict[int, tuple[Borrowed, dict[str, dict]]] = {}
        self._parts = ExitStack()
        self._codec = Codec(self._outward, {"generator": _generator, "loan": self._borrow})
        self._requests = {
            "write": self._write,
            "run": self._run,
            "find": self._find,
            "do": self._do,
            "parts": self._put_parts,
            "parts back": self._put_parts_back,
        }
        self._steps = {"make": self._make, "call": self._call, "attribute": self._attribute, "add": self._add}

    def serve(self) -> None:
        while True:
            request, *fields = self._received()
            try:
                answer = self._codec.pack(self._requests[request](*fields))
            except Exception as error:  # something of the student's that cannot cross, or breaks when it is looked at
                failed = _written(Outcome(raised=observed.describe(error)))
                answer = self._codec.pack(["did", [failed], []])
            send(self._connection, answer)

    def _received(self) -> Any:
        return self._codec.unpack(*receive(self._connection))

    # -----------------------------------------------------------------------------------------------------------------
    # What the grader may ask for
    # -----------------------------------------------------------------------------------------------------------------

    def _write(self, files: dict[str, np.ndarray]) -> None:
        """Lay out the files that were handed in beside the notebook."""
        for name, content in files.items():
            os.makedirs(os.path.dirname(os.path.abspath(name)), exist_ok=True)
            with open(name, "wb") as file:
                file.write(content.tobytes())

    def _run(self, source: str) -> list:
        signal.signal(signal.SIGINT, signal.default_int_handler)  # the grader may interrupt a cell, and nothing else
        try:
            return self._shell.run(source)
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)

    def _find(self, names: list[str]) -> dict[str, list]:
        """Find what the notebook has defined; forget what was found for an earlier test."""
        self._objects.clear()
        found = {name: self._shell.user_ns[name] for name in names if name in self._shell.user_ns}
        return {name: self._numbered(value) for name, value in found.items()}

    def _do(self, steps: list[list]) -> list:
        """Take one step after the other, until one fails."""
        outcomes = []
        for step, *fields in steps:
            outcome = self._steps[step](*fields)
            outcomes.append(_written(outcome))
            if outcome.raised:
                break
        try:
            return ["did", outcomes, self._state_of_loans()]
        finally:
            self._lent.clear()  # what came with a call goes back with its answer

    def _make(self, number: int, kind: int, arguments: list, keywords: dict) -> Outcome:
        """Make an object, to be known by a number that the grader has chosen."""
        outcome = observed.call(self._objects[kind], tuple(arguments), keywords)
        self._objects[number] = outcome.value
        return replace(outcome, value=None)

    def _call(self, number: int, method: str, arguments: list, keywords: dict) -> Outcome:
        target = self._objects[number]
        if method:
            found = observed.attribute(target, method)
            if found.raised:
                return found
            target = found.value
        return observed.call(target, tuple(arguments), keywords)

    def _attribute(self, number: int, name: str) -> Outcome:
        return observed.attribute(self._objects[number], name)

    def _add(self, number: int, attribute: str, name: str, change: np.ndarray) -> Outcome:
        return observed.add_in_place(self._objects[number], attribute, name, change)

    def _put_parts(self, number: int, parts: dict[str, Borrowed]) -> None:
        self._parts.enter_context(observed.parts_replaced(self._objects[number], parts))

    def _put_parts_back(self) -> None:
        self._parts.close()

    # -----------------------------------------------------------------------------------------------------------------
    # What goes across
    # -----------------------------------------------------------------------------------------------------------------

    def _outward(self, value: Any) -> list:
        """Keep an object here, and tell the grader a number for it."""
        return ["object", *self._numbered(value)]

    def _numbered(self, value: Any) -> list:
        number = len(self._objects)
        self._objects[number] = value
        is_class = isinstance(value, type)
        # Of a class, what its objects will be called and can do.
        kind = value if is_class else type(value)
        return [number, kind.__name__[:200], _methods(kind), is_class]

    def _borrow(self, number: int, methods: list[str], arrays: dict[str, dict]) -> Borrowed:
        borrowed = borrow(self._ask, number, methods, arrays)
        if arrays:
            self._lent[number] = (borrowed, {attribute: dict(held) for attribute, held in arrays.items()})
        return borrowed

    def _ask(self, number: int, method: str, arguments: tuple, keywords: dict) -> Any:
        """Call something of the grader's, and wait for what it returns or raises."""
        message = ["ask", number, method, arguments, keywords, self._state_of_loans()]
        send(self._connection, Codec().pack(message))
        value, raised = self._received()
        if raised:
            raise _error(*raised)
        return value

    def _state_of_loans(self) -> list[list]:
        """Tell what has become of the arrays that the grader has lent.

        For each name, the array, and whether it is still the one that was lent, with other numbers in it.
        """
        return [
            [number, attribute, {name: [a, a is lent.get(name)] for name, a in vars(borrowed)[attribute].items()}]
            for number, (borrowed, held) in self._lent.items()
            for attribute, lent in held.items()
        ]


def _written(outcome: Outcome) -> list:
    """Write down an outcome, the usual one in a short form."""
    if not (outcome.raised or outcome.changed or outcome.shared or outcome.overflows):
        return [outcome.value]
    raised = outcome.raised
    words = raised and [raised.kind[:200], raised.message[:2000], raised.place[:500]]
    return [outcome.value, words, outcome.changed, outcome.shared, outcome.overflows[:10]]


@lru_cache(maxsize=1000)
def _methods(kind: type) -> list[str]:
    if kind.__module__ == "builtins":
        return []
    return [name for name in dir(kind) if not name.startswith("_") and callable(getattr(kind, name, None))][:100]


def _generator(state: dict) -> np.random.Generator:
    """Make a generator that goes on drawing where the grader's is."""
    bits = np.random.PCG64()
    bits.state = state
    return np.random.Generator(bits)


def _error(kind: str, message: str) -> Exception:
    found = getattr(builtins, kind, None)
    is_error = isinstance(found, type) and issubclass(found, Exception)
    return found(message) if is_error else RuntimeError(f"{kind}: {message}")
