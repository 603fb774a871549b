"""The grader's side of the border: a student's process, and handles for the names defined in it."""

import contextlib
import math
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from course_lib.border.handle import Handle
from course_lib.border.limits import LARGEST_ANSWER, LARGEST_MESSAGE, LONGEST_TEXT, SECONDS_TO_STOP, Limits
from course_lib.border.messages import BASE64, Codec, Malformed, NotPlain, receive, send
from course_lib.border.observe import CallResult, Raised
from course_lib.border.sandbox import Sandbox
from course_lib.border.substitutes import Substitutes


class Ended(Exception):
    """A student's process has ended; the message is a predicate, such as "timed out after 4 s"."""


class StudentProcess:
    """A process that runs one student's cells, and calls the functions and classes that they define.

    Parameters
    ----------
    sandbox : Sandbox
        Where to start it.
    limits : Limits
        The limits on the process.
    deadline : float
        The end of the time for the whole notebook, on the clock of `time.monotonic`.

    Attributes
    ----------
    patience : float
        How many seconds to wait for each call; at first, ``limits.call_seconds``.
    timed_out : bool
        Whether a call has timed out.
    was_lent : bool
        Whether a test has put right parts in place of the student's own, whose results the code may have kept.
    ended : str or None
        Why the process has ended, if it has: a predicate, such as "timed out after 4 s".
    """

    def __init__(self, sandbox: Sandbox, limits: Limits, deadline: float = math.inf) -> None:
        self._limits = limits
        self._deadline = deadline
        self.patience = limits.call_seconds
        self.timed_out = False
        self.was_lent = False
        self._talk, self._control = sandbox.open(limits)
        self._substitutes = Substitutes()
        self._in_substitution = False
        self._codec = Codec(self._described, {"object": self._remote_handle})
        self.ended: str | None = None

    # -----------------------------------------------------------------------------------------------------------------
    # Cells and names
    # -----------------------------------------------------------------------------------------------------------------

    def write_files(self, files: Mapping[str, bytes]) -> None:
        """Write the files that were submitted with a notebook."""
        with self._enforcing_protocol():
            self._asked("write", {name: np.frombuffer(content, np.uint8) for name, content in files.items()})

    def run(self, source: str, seconds: float) -> list[dict[str, Any]]:
        """Run a cell for at most `seconds`, and return its outputs in the form of a notebook's.

        Raises
        ------
        Ended
            If the process has ended, before the cell ran or because of it.
        """
        with self._enforcing_protocol():
            try:
                return _outputs(self._asked("run", source, seconds=seconds))
            except TimeoutError:
                self._control.send(b"i")
            try:
                outputs = _outputs(self._answer(time.monotonic() + SECONDS_TO_STOP))
            except TimeoutError:
                raise self._end(f"timed out after {seconds:.3g} s") from None
        text = f"TimeoutError: this cell was interrupted after {seconds:.3g} s"
        return [*outputs, {"output_type": "error", "ename": "TimeoutError", "evalue": text, "traceback": [text]}]

    def find(self, names: Iterable[str]) -> dict[str, Any]:
        """Return what each of these names that the notebook has defined means: plain data, or a handle."""
        self._in_substitution = False
        self._substitutes.withdraw()
        with self._enforcing_protocol():
            try:
                found = self._asked("find", list(names), seconds=self.patience)
            except TimeoutError:
                raise self._timed_out() from None
            if type(found) is not dict:
                raise Malformed("an unknown kind of answer")
            return {name: found[name] for name in names if name in found}

    def define(self, name: str, value: Any) -> None:
        """Give a name in the notebook another meaning, until the next `find` or `run`."""
        self._in_substitution = self.was_lent = True
        self._tell("define", name, value)

    def delete(self, name: str) -> None:
        """Delete a name in the notebook, until the next `find` or `run`."""
        self._tell("delete", name)

    def _tell(self, *request: Any) -> None:
        """Make a request. If the process has ended, the next call will say so."""
        with contextlib.suppress(Ended, TimeoutError), self._enforcing_protocol():
            self._asked(*request, seconds=self.patience)

    # -----------------------------------------------------------------------------------------------------------------
    # Requests from handles
    # -----------------------------------------------------------------------------------------------------------------

    def perform(self, operation: str, number: int, *fields: Any) -> CallResult:
        """Perform an operation on an object in the process. Meanwhile, student code may use the substitutes."""
        deadline = time.monotonic() + self.patience
        try:
            with self._enforcing_protocol():
                self._send(operation, number, *fields)
                while True:
                    match self._answer(deadline, LARGEST_ANSWER):
                        case ["result", result, state]:
                            self._substitutes.update(state)
                            return _call_result(result)
                        case ["ask", number, method, arguments, keywords, state]:
                            self._answer_for_substitute(number, method, arguments, keywords, state)
                        case _:
                            raise Malformed("an unknown kind of answer")
        except TimeoutError:
            return CallResult(ended=str(self._timed_out()))
        except Ended as ended:
            return CallResult(ended=str(ended))
        finally:
            if not self._in_substitution:
                self._substitutes.withdraw()

    @contextlib.contextmanager
    def with_substitutes(self, number: int, substitutes: Mapping[str, Any]) -> Iterator[None]:
        """Replace global names that the student's code looks up."""
        self._tell("substitute", number, dict(substitutes))
        self._in_substitution = self.was_lent = True
        try:
            yield
        finally:
            self._in_substitution = False
            self._substitutes.withdraw()
            self._tell("restore")

    def _answer_for_substitute(self, number: Any, method: Any, arguments: Any, keywords: Any, state: Any) -> None:
        self._substitutes.update(state)
        try:
            with np.errstate(all="ignore"):
                value, raised = self._substitutes.call(number, method, arguments, keywords), None
        except Malformed:
            raise
        except Exception as error:  # student code passed wrong arguments, and gets this error
            value, raised = None, [type(error).__name__, str(error)[:1000]]
        self._send(value, raised)

    def _timed_out(self) -> Ended:
        if time.monotonic() >= self._deadline:
            return self._end(f"used up the notebook's time limit of {self._limits.notebook_seconds:.3g} s")
        self.timed_out = True
        return self._end(f"timed out after {self.patience:.3g} s")

    def _described(self, thing: Any) -> list:
        """Describe an object in a message: the student's own by its number, the grader's as a substitute."""
        return ["own", *thing.place] if isinstance(thing, RemoteHandle) else self._substitutes.offer(thing)

    def _remote_handle(self, number: Any, kind: Any, methods: Any, is_class: Any) -> "RemoteHandle":
        if type(number) is not int or type(kind) is not str or type(methods) is not list or not _are(str, methods):
            raise Malformed("an object described in an unknown form")
        return RemoteHandle(self, number, kind[:200], frozenset(methods), is_class is True)

    # -----------------------------------------------------------------------------------------------------------------
    # Messages
    # -----------------------------------------------------------------------------------------------------------------

    def _asked(self, *request: Any, seconds: float = 10.0) -> Any:
        self._send(*request)
        return self._answer(time.monotonic() + seconds)

    def _send(self, *message: Any) -> None:
        if self.ended:
            raise Ended(self.ended)
        packed = self._codec.pack(list(message))
        self._talk.settimeout(self._limits.call_seconds)
        send(self._talk, packed)

    def _answer(self, deadline: float, max_size: int = LARGEST_MESSAGE) -> Any:
        return self._codec.unpack(*receive(self._talk, min(deadline, self._deadline), max_size))

    @contextlib.contextmanager
    def _enforcing_protocol(self) -> Iterator[None]:
        """End the process if it breaks the protocol."""
        try:
            yield
        except NotPlain:  # the test's own fault, not the process's
            raise
        except (Malformed, TypeError) as error:
            raise self._end(self._exit_reason() or f"broke the protocol ({error})") from None

    def _exit_reason(self) -> str:
        """Receive from the supervisor why the process ended, if it did."""
        self._control.settimeout(0.2)
        try:
            return self._control.recv(200).decode(errors="replace")
        except OSError:
            return ""

    def _end(self, why: str) -> Ended:
        self.ended = self.ended or why
        self.close()
        return Ended(self.ended)

    def close(self) -> None:
        """Kill the process, and those that it started."""
        self.ended = self.ended or "was closed"
        self._control.close()
        self._talk.close()


class RemoteHandle(Handle):
    """A function, a class, an object or its method in a student's process.

    Parameters
    ----------
    process : StudentProcess
        Where it is.
    number : int
        The number by which the process knows it.
    kind : str
        The name of the object's class (for a class, its own name), as reported by the process.
    methods : frozenset of str
        The methods of the class, as reported by the process; they need not be looked up.
    is_class : bool
        Whether it is a class.
    method : str
        If the handle is for a method of that object, the name of the method.
    """

    def __init__(
        self,
        process: StudentProcess,
        number: int,
        kind: str,
        methods: frozenset[str] = frozenset(),
        is_class: bool = False,
        method: str = "",
    ) -> None:
        self._process = process
        self._number = number
        self._methods = methods
        self._is_class = is_class
        self._method = method
        self.kind = kind

    @property
    def place(self) -> tuple[int, str]:
        """Where the process finds it: the number of an object, and the name of its method or ""."""
        return self._number, self._method

    def call(self, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> CallResult:
        """Call it in the student's process."""
        return self._process.perform("call", *self.place, list(arguments), dict(keywords))

    def operate(self, operation: str, arguments: tuple[Any, ...]) -> CallResult:
        """Use it in an expression in the student's process, by a function of the module `operator` or `builtins`."""
        return self._process.perform("operate", *self.place, operation, list(arguments))

    def attribute(self, name: str) -> CallResult:
        """Look up an attribute or a method in the student's process."""
        if name in self._methods and not self._is_class:
            return CallResult(RemoteHandle(self._process, self._number, self.kind, method=name))
        return self._process.perform("attribute", self._number, name)

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> CallResult:
        """Add in place to an array in one of its dicts, in the student's process."""
        return self._process.perform("add", self._number, attribute, name, change)

    def with_substitutes(self, substitutes: Mapping[str, Any]) -> contextlib.AbstractContextManager[None]:
        """Replace global names that it looks up in the student's process."""
        return self._process.with_substitutes(self._number, substitutes)


def _printable(text: str) -> str:
    """Drop control characters, which could move a terminal's cursor, and cut off a text that is too long."""
    return "".join(character for character in text[:2000] if character.isprintable() or character == "\n")


def _call_result(fields: Any) -> CallResult:
    """Check the result that a process sent, or refuse it."""
    if type(fields) is not list or len(fields) not in (1, 5):
        raise Malformed("a result in an unknown form")
    if len(fields) == 1:
        return CallResult(fields[0])
    value, error, changed, shared, overflows = fields
    for these, kind in ((changed, int), (shared, int), (overflows, str)):
        if type(these) is not list or len(these) > 20 or not _are(kind, these):
            raise Malformed("observations in an unknown form")
    if error is not None and (type(error) is not list or len(error) != 3 or not _are(str, error)):
        raise Malformed("an error in an unknown form")
    raised = None if error is None else Raised(*map(_printable, error))
    return CallResult(value, raised, tuple(changed), tuple(shared), tuple(overflows))


def _are(kind: type, values: Any) -> bool:
    return all(type(value) is kind for value in values)


def _outputs(claimed: Any) -> list[dict[str, Any]]:
    """Keep those outputs sent by a process that have the form of a notebook's outputs."""
    outputs = []
    for output in claimed if type(claimed) is list else []:
        match output:
            case {"output_type": "stream", "name": "stdout" | "stderr" as name, "text": str(text)}:
                outputs.append({"output_type": "stream", "name": name, "text": text[:LONGEST_TEXT]})
            case {"output_type": "display_data" | "execute_result" as kind, "data": dict(data)} if _is_shown(data):
                more = {"execution_count": None} if kind == "execute_result" else {}
                outputs.append({"output_type": kind, "data": data, "metadata": {}, **more})
            case {"output_type": "error", "ename": str(name), "evalue": str(value), "traceback": list(lines)} if _are(
                str, lines
            ):
                lines = [line[:LONGEST_TEXT] for line in lines[:100]]
                outputs.append({"output_type": "error", "ename": name, "evalue": value, "traceback": lines})
    return outputs[:100]


def _is_shown(data: dict) -> bool:
    # Only pictures and text: a page that an instructor opens must not run a student's code.
    if not data or not set(data) <= {"text/plain", "image/png", "image/jpeg"} or not _are(str, data.values()):
        return False
    text = data.get("text/plain", "")
    pictures = [content for kind, content in data.items() if kind != "text/plain"]
    return len(text) <= LONGEST_TEXT and all(map(BASE64.fullmatch, pictures))
