"""The grader's end of the border: a student's process, and handles on what the student has defined in it."""

import contextlib
import math
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from course_lib.border.handle import Handle
from course_lib.border.limits import LARGEST_ANSWER, LARGEST_MESSAGE, LONGEST_TEXT, SECONDS_TO_STOP, Limits
from course_lib.border.messages import BASE64, Codec, Malformed, Tuple, receive, send
from course_lib.border.observe import CallResult, Raised
from course_lib.border.sandbox import Sandbox
from course_lib.border.substitutes import Substitutes

__all__ = ["Ended", "RemoteHandle", "StudentProcess"]


class Ended(Exception):
    """A student's process has ended; the message completes a sentence, such as "used up its time"."""


class StudentProcess:
    """A process that runs one student's cells, and calls what they have defined.

    Parameters
    ----------
    sandbox : Sandbox
        Where to start it.
    limits : Limits
        What it may use.
    patience : float, optional
        For how many seconds to wait for each call, where that is less than the limits say: an earlier process of the
        same notebook has used up some of it.
    deadline : float
        When the time of the notebook as a whole is up, on the clock of `time.monotonic`.
    """

    def __init__(
        self, sandbox: Sandbox, limits: Limits, patience: float | None = None, deadline: float = math.inf
    ) -> None:
        self._limits = limits
        self._deadline = deadline
        self.patience = patience or limits.call_seconds
        self._talk, self._keep = sandbox.open(limits)
        self._substitutes = Substitutes()
        self._in_substitution = False
        self._codec = Codec(self._substitutes.offer, {"object": self._remote_handle})
        self.ended: str | None = None

    # -----------------------------------------------------------------------------------------------------------------
    # Cells and names
    # -----------------------------------------------------------------------------------------------------------------

    def write_files(self, files: Mapping[str, bytes]) -> None:
        """Lay out the files that were handed in beside a notebook."""
        with self._refusing_lies():
            self._asked("write", {name: np.frombuffer(content, np.uint8) for name, content in files.items()})

    def run(self, source: str, seconds: float) -> list[dict[str, Any]]:
        """Run a cell for at most so many seconds, and return its outputs as a notebook holds them.

        Raises
        ------
        Ended
            If the process is gone after that, or was gone before.
        """
        with self._refusing_lies():
            try:
                return _outputs(self._asked("run", source, seconds=seconds))
            except TimeoutError:
                self._keep.send(b"i")
            try:
                outputs = _outputs(self._answer(time.monotonic() + SECONDS_TO_STOP))
            except TimeoutError:
                raise self._end(f"did not come to an end within {seconds:.3g} s") from None
        text = f"TimeoutError: this cell was interrupted after {seconds:.3g} s"
        return [*outputs, {"output_type": "error", "ename": "TimeoutError", "evalue": text, "traceback": [text]}]

    def find(self, names: Iterable[str]) -> "dict[str, RemoteHandle]":
        """Return handles on what a notebook has defined under some names, without those that are missing."""
        with self._refusing_lies():
            try:
                found = self._asked("find", list(names), seconds=self.patience)
            except TimeoutError:
                raise self._lost_patience() from None
            if type(found) is not dict or not all(type(fields) is list for fields in found.values()):
                raise Malformed("an unknown kind of answer")
            return {name: self._remote_handle(*found[name]) for name in names if name in found}

    # -----------------------------------------------------------------------------------------------------------------
    # What handles ask for
    # -----------------------------------------------------------------------------------------------------------------

    def perform(self, operation: str, number: int, *fields: Any) -> CallResult:
        """Let the process do something with one of its objects. Meanwhile, its code may use the substitutes."""
        deadline = time.monotonic() + self.patience
        try:
            with self._refusing_lies():
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
            return CallResult(ended=str(self._lost_patience()))
        except Ended as ended:
            return CallResult(ended=str(ended))
        finally:
            if not self._in_substitution:
                self._substitutes.withdraw()

    @contextlib.contextmanager
    def with_substitutes(self, number: int, substitutes: Mapping[str, Any]) -> Iterator[None]:
        """Replace global names that the student's code looks up."""
        with contextlib.suppress(Ended, TimeoutError), self._refusing_lies():
            self._asked("substitute", number, dict(substitutes), seconds=self.patience)
        self._in_substitution = True
        try:
            yield
        finally:
            self._in_substitution = False
            self._substitutes.withdraw()
            with contextlib.suppress(Ended, TimeoutError), self._refusing_lies():
                self._asked("restore", seconds=self.patience)

    def _answer_for_substitute(self, number: Any, method: Any, arguments: Any, keywords: Any, state: Any) -> None:
        self._substitutes.update(state)
        try:
            with np.errstate(all="ignore"):
                value, raised = self._substitutes.call(number, method, arguments, keywords), None
        except Malformed:
            raise
        except Exception as error:  # the student's code has passed the wrong things, and is told so
            value, raised = None, [type(error).__name__, str(error)[:1000]]
        self._send(value, raised)

    def _lost_patience(self) -> Ended:
        if time.monotonic() >= self._deadline:
            return self._end(f"used up the {self._limits.notebook_seconds:.3g} s that a notebook has")
        waited, self.patience = self.patience, min(self.patience, self._limits.patience_seconds)
        return self._end(f"did not come to an end within {waited:.3g} s")

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
        packed = self._codec.pack(message)
        self._talk.settimeout(self._limits.call_seconds)
        send(self._talk, packed)

    def _answer(self, deadline: float, max_size: int = LARGEST_MESSAGE) -> Any:
        return self._codec.unpack(*receive(self._talk, min(deadline, self._deadline), max_size))

    @contextlib.contextmanager
    def _refusing_lies(self) -> Iterator[None]:
        """End the process if what it sends does not keep to the protocol."""
        try:
            yield
        except (Malformed, TypeError) as error:
            raise self._end(self._last_word() or f"did not keep to the protocol ({error})") from None

    def _last_word(self) -> str:
        """Ask the keeper how the process has ended, if it has."""
        self._keep.settimeout(0.2)
        try:
            return self._keep.recv(200).decode(errors="replace")
        except OSError:
            return ""

    def _end(self, why: str) -> Ended:
        self.ended = self.ended or why
        self.close()
        return Ended(self.ended)

    def close(self) -> None:
        """Kill the process, and everything that it has started."""
        self.ended = self.ended or "was ended"
        self._keep.close()
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
        What the process says the name of its class is; for a class, its own name.
    methods : frozenset of str
        The methods that the process says its class has, which need not be looked up.
    is_class : bool
        Whether it is a class.
    method : str
        If it is a method of that object, its name.
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

    def call(self, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> CallResult:
        """Call it, in the student's process."""
        marked = [Tuple(argument) if type(argument) is tuple else argument for argument in arguments]
        return self._process.perform("call", self._number, self._method, marked, dict(keywords))

    def attribute(self, name: str) -> CallResult:
        """Look up an attribute or a method, in the student's process."""
        if name in self._methods and not self._is_class:
            return CallResult(RemoteHandle(self._process, self._number, self.kind, method=name))
        return self._process.perform("attribute", self._number, name)

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> CallResult:
        """Add to an array that it holds in a dict, in the student's process."""
        return self._process.perform("add", self._number, attribute, name, change)

    def with_substitutes(self, substitutes: Mapping[str, Any]) -> contextlib.AbstractContextManager[None]:
        """Replace global names that it looks up, in the student's process."""
        return self._process.with_substitutes(self._number, substitutes)


def _printable(text: str) -> str:
    """Leave out what would move a terminal's cursor, and what is too long to read."""
    return "".join(character for character in text[:2000] if character.isprintable() or character == "\n")


def _call_result(fields: Any) -> CallResult:
    """Check the result that a process claims, or refuse it."""
    if type(fields) is not list or len(fields) not in (1, 5):
        raise Malformed("a result in an unknown form")
    if len(fields) == 1:
        return CallResult(fields[0])
    value, words, changed, shared, overflows = fields
    for these, kind in ((changed, int), (shared, int), (overflows, str)):
        if type(these) is not list or len(these) > 20 or not _are(kind, these):
            raise Malformed("observations in an unknown form")
    if words is not None and (type(words) is not list or len(words) != 3 or not _are(str, words)):
        raise Malformed("an error in an unknown form")
    raised = None if words is None else Raised(*map(_printable, words))
    return CallResult(value, raised, tuple(changed), tuple(shared), tuple(overflows))


def _are(kind: type, values: Any) -> bool:
    return all(type(value) is kind for value in values)


def _outputs(claimed: Any) -> list[dict[str, Any]]:
    """Keep what a process says that a cell has shown, so far as it has the form of a notebook's outputs."""
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
    # Pictures and text alone: a page that an instructor opens must not run what a student has written.
    if not set(data) <= {"text/plain", "image/png", "image/jpeg"} or not _are(str, data.values()):
        return False
    text = data.get("text/plain", "")
    pictures = [content for kind, content in data.items() if kind != "text/plain"]
    return len(text) <= LONGEST_TEXT and all(map(BASE64.fullmatch, pictures))
