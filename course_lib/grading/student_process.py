"""The grader's end of the border: a student's process, and stand-ins for what the student has defined in it."""

import contextlib
import socket
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from course_lib.checks.observed import Outcome, Raised
from course_lib.checks.target import Target
from course_lib.grading.limits import Limits
from course_lib.grading.loans import Loans
from course_lib.grading.sandbox import Sandbox
from course_lib.grading.wire import Codec, Malformed, NotPlain, receive, send

__all__ = ["Ended", "StandIn", "StudentProcess"]

_SECONDS_TO_STOP = 1.0  # what a cell gets to come to an end after an interrupt


class Ended(Exception):
    """A student's process is no more; the message completes a sentence, such as "used up its time"."""


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
    """

    def __init__(self, sandbox: Sandbox, limits: Limits, patience: float | None = None) -> None:
        self._limits = limits
        self.patience = patience or limits.call_seconds
        self._talk, self._keep = sandbox.open(limits)
        self._loans = Loans()
        self._lends_parts = False
        self._codec = Codec(self._loans.lend, {"object": self._stand_in})
        self.ended: str | None = None

    # -----------------------------------------------------------------------------------------------------------------
    # Cells and names
    # -----------------------------------------------------------------------------------------------------------------

    def write_files(self, files: Mapping[str, bytes]) -> None:
        """Lay out the files that were handed in beside a notebook."""
        self._asked("write", {name: np.frombuffer(content, np.uint8) for name, content in files.items()})

    def run(self, source: str, seconds: float) -> list[dict[str, Any]]:
        """Run a cell, for so many seconds at most, and return its outputs as a notebook holds them.

        Raises
        ------
        Ended
            If the process is gone after that, or was gone before.
        """
        try:
            return _outputs(self._asked("run", source, seconds=seconds))
        except TimeoutError:
            self._keep.send(b"i")
        try:
            outputs = _outputs(self._answer(time.monotonic() + _SECONDS_TO_STOP))
        except TimeoutError:
            raise self._end(f"did not come to an end within {seconds:.3g} s") from None
        text = f"TimeoutError: this cell was interrupted after {seconds:.3g} s"
        return [*outputs, {"output_type": "error", "ename": "TimeoutError", "evalue": text, "traceback": [text]}]

    def find(self, names: Iterable[str]) -> "dict[str, StandIn]":
        """Return stand-ins for what a notebook has defined under some names; a name that is missing is left out."""
        found = self._asked("find", list(names), seconds=self.patience)
        with self._refusing_lies():
            if type(found) is not dict or not all(type(fields) is tuple for fields in found.values()):
                raise Malformed("an answer that is none")
            return {name: self._stand_in(*found[name]) for name in names if name in found}

    # -----------------------------------------------------------------------------------------------------------------
    # What stand-ins ask for
    # -----------------------------------------------------------------------------------------------------------------

    def outcome(self, request: str, *fields: Any) -> Outcome:
        """Let the student's code do something, and hear what became of it.

        While it runs, it may call what the test has lent to it.
        """
        started = time.monotonic()
        try:
            self._send(request, *fields)
            while True:
                answer = self._answer(started + self.patience)
                word, fields = self._taken_apart(answer)
                if word == "outcome":
                    return self._read(fields)
                self._serve_loan(fields)
        except TimeoutError:
            waited, self.patience = self.patience, min(self.patience, self._limits.patience_seconds)
            return Outcome(ended=str(self._end(f"did not come to an end within {waited:.3g} s")))
        except Ended as ended:
            return Outcome(ended=str(ended))
        except NotPlain as error:
            raise AssertionError(f"a test wants to hand over what cannot cross: {error}") from error
        finally:
            if not self._lends_parts:
                self._loans.end()

    @contextlib.contextmanager
    def parts(self, number: int, parts: Mapping[str, Any]) -> Iterator[None]:
        """Lend parts to the student's code, under names that it looks up."""
        with contextlib.suppress(Ended, TimeoutError):
            self._asked("parts", number, dict(parts), seconds=self.patience)
        self._lends_parts = True
        try:
            yield
        finally:
            self._lends_parts = False
            self._loans.end()
            with contextlib.suppress(Ended, TimeoutError):
                self._asked("parts back", seconds=self.patience)

    def _taken_apart(self, answer: Any) -> tuple[str, tuple]:
        with self._refusing_lies():
            if type(answer) is tuple and len(answer) > 0 and type(answer[0]) is str:
                word, *fields = answer
                if (word, len(fields)) in (("outcome", 6), ("ask", 5)):
                    return word, tuple(fields)
            raise Malformed("an answer that is none")

    def _serve_loan(self, asked: tuple) -> None:
        number, method, arguments, keywords, state = asked
        with self._refusing_lies():
            self._loans.update(state)
            try:
                with np.errstate(all="ignore"):
                    answer = (self._loans.call(number, method, arguments, keywords), None)
            except Malformed:
                raise
            except Exception as error:  # the student's code has given it the wrong things, and is told so
                answer = (None, (type(error).__name__, str(error)[:1000]))
        self._send(*answer)

    def _read(self, fields: tuple) -> Outcome:
        value, words, changed, shared, overflows, state = fields
        with self._refusing_lies():
            self._loans.update(state)
            raised = None
            if words is not None:
                if type(words) is not tuple or len(words) != 3 or not _are(str, words):
                    raise Malformed("an error that is none")
                raised = Raised(*words)
            for these, kind in ((changed, int), (shared, int), (overflows, str)):
                if type(these) is not tuple or not _are(kind, these):
                    raise Malformed("observations that are none")
            return Outcome(value, raised, changed, shared, overflows)

    def _stand_in(self, number: Any, kind: Any, methods: Any) -> "StandIn":
        if type(number) is not int or type(kind) is not str or type(methods) is not list or not _are(str, methods):
            raise Malformed("an object that is none")
        return StandIn(self, number, kind[:200], frozenset(methods))

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
        with self._refusing_lies():
            send(self._talk, packed)

    def _answer(self, deadline: float) -> Any:
        with self._refusing_lies():
            return self._codec.unpack(*receive(self._talk, deadline))

    @contextlib.contextmanager
    def _refusing_lies(self) -> Iterator[None]:
        """End the process if what it sends is no answer."""
        try:
            yield
        except (Malformed, TypeError) as error:
            raise self._end(self._last_word() or f"broke off the conversation ({error})") from None

    def _last_word(self) -> str:
        """Hear from the keeper how the process has ended, if it has."""
        self._keep.settimeout(0.2)
        try:
            return self._keep.recv(200).decode(errors="replace")
        except OSError:
            return ""

    def _end(self, why: str) -> Ended:
        self.close()
        self.ended = self.ended or why
        return Ended(self.ended)

    def close(self) -> None:
        """Kill the process, and everything that it has started."""
        self.ended = self.ended or "was ended"
        self._keep.close()
        self._talk.close()


class StandIn(Target):
    """Stands in the grader's process for a function, a class or an object in a student's.

    Parameters
    ----------
    process : StudentProcess
        Where the real one is.
    number : int
        By which the process knows it.
    kind : str
        What the process says the name of its class is.
    methods : frozenset of str
        What the process says it can be asked to do: this saves looking them up.
    method : str
        If it stands for a method of that object, its name.
    """

    def __init__(
        self, process: StudentProcess, number: int, kind: str, methods: frozenset[str] = frozenset(), method: str = ""
    ) -> None:
        self._process = process
        self._number = number
        self._methods = methods
        self._method = method
        self.kind = kind

    def call(self, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> Outcome:
        """Call it, in the student's process."""
        return self._process.outcome("call", self._number, self._method, arguments, dict(keywords))

    def attribute(self, name: str) -> Outcome:
        """Look up an attribute or a method, in the student's process."""
        if name in self._methods:
            return Outcome(StandIn(self._process, self._number, "method", method=name))
        return self._process.outcome("attribute", self._number, name)

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> Outcome:
        """Add to an array that it holds in a dict, in the student's process."""
        return self._process.outcome("add", self._number, attribute, name, change)

    def with_parts(self, parts: Mapping[str, Any]) -> contextlib.AbstractContextManager[None]:
        """Lend other parts to it, in the place of global names that it looks up."""
        return self._process.parts(self._number, parts)


def _are(kind: type, values: Any) -> bool:
    return all(type(value) is kind for value in values)


def _outputs(claimed: Any) -> list[dict[str, Any]]:
    """Take what a process says that a cell has shown, if it has the form of a notebook's outputs."""
    outputs = []
    for output in claimed if type(claimed) is list else []:
        match output:
            case {"output_type": "stream", "name": "stdout" | "stderr" as name, "text": str(text)}:
                outputs.append({"output_type": "stream", "name": name, "text": text})
            case {"output_type": "display_data" | "execute_result" as kind, "data": dict(data)} if _is_shown(data):
                more = {"execution_count": None} if kind == "execute_result" else {}
                outputs.append({"output_type": kind, "data": data, "metadata": {}, **more})
            case {"output_type": "error", "ename": str(name), "evalue": str(value), "traceback": list(lines)} if _are(
                str, lines
            ):
                outputs.append({"output_type": "error", "ename": name, "evalue": value, "traceback": lines})
    return outputs[:100]


def _is_shown(data: dict) -> bool:
    # Pictures and text alone: a page that an instructor opens must not run what a student has written.
    return set(data) <= {"text/plain", "image/png", "image/jpeg"} and _are(str, data.values())
