"""The grader's end of the border: a student's process, and stand-ins for what the student has defined in it."""

import contextlib
import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from course_lib.checks.observed import Outcome, Raised
from course_lib.checks.target import Target
from course_lib.grading.limits import Limits
from course_lib.grading.loans import Loans
from course_lib.grading.reading import BASE64
from course_lib.grading.sandbox import Sandbox
from course_lib.grading.wire import LARGEST_ANSWER, LARGEST_MESSAGE, Codec, Malformed, Tuple, receive, send

__all__ = ["Ended", "StandIn", "StudentProcess"]

Take = Callable[[Outcome], Any]

_LONGEST_TEXT = 110_000  # characters; a process shows no more than that in a cell, unless it lies
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
        self._loans = Loans()
        self._lends_parts = False
        self._steps: list[tuple[tuple, Take]] = []  # that were put off
        self._made = 0
        self._wanted: dict[tuple[str, str], dict[str, None]] = {}  # kind and method → attributes looked at afterwards
        self._latest: tuple[int | None, dict[str, None]] = (None, {})  # the object that was called last
        self._known: dict[tuple[int, str], Outcome] = {}
        self._codec = Codec(self._loans.lend, {"object": self._stand_in})
        self.ended: str | None = None

    # -----------------------------------------------------------------------------------------------------------------
    # Cells and names
    # -----------------------------------------------------------------------------------------------------------------

    def write_files(self, files: Mapping[str, bytes]) -> None:
        """Lay out the files that were handed in beside a notebook."""
        with self._refusing_lies():
            self._asked("write", {name: np.frombuffer(content, np.uint8) for name, content in files.items()})

    def run(self, source: str, seconds: float) -> list[dict[str, Any]]:
        """Run a cell, for so many seconds at most, and return its outputs as a notebook holds them.

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
                outputs = _outputs(self._answer(time.monotonic() + _SECONDS_TO_STOP))
            except TimeoutError:
                raise self._end(f"did not come to an end within {seconds:.3g} s") from None
        text = f"TimeoutError: this cell was interrupted after {seconds:.3g} s"
        return [*outputs, {"output_type": "error", "ename": "TimeoutError", "evalue": text, "traceback": [text]}]

    def find(self, names: Iterable[str]) -> "dict[str, StandIn]":
        """Return stand-ins for what a notebook has defined under some names; a name that is missing is left out."""
        self._steps.clear()
        with self._refusing_lies():
            try:
                found = self._asked("find", list(names), seconds=self.patience)
            except TimeoutError:
                raise self._lost_patience() from None
            if type(found) is not dict or not all(type(fields) is list for fields in found.values()):
                raise Malformed("an answer that is none")
            return {name: self._stand_in(*found[name]) for name in names if name in found}

    # -----------------------------------------------------------------------------------------------------------------
    # What stand-ins ask for
    # -----------------------------------------------------------------------------------------------------------------

    def make(self, number: int, arguments: tuple, keywords: Mapping[str, Any], take: Take) -> int:
        """Make an object of a class, before the next step is taken, and return the number it will have."""
        self._made -= 1
        self._later(("make", self._made, number, _marked(arguments), dict(keywords)), take)
        return self._made

    def call(self, stand_in: "StandIn", arguments: tuple, keywords: Mapping[str, Any], take: Take, later: bool) -> Any:
        """Call a function or a method, at once or before the next step is taken."""
        self._later(("call", stand_in.number, stand_in.method, _marked(arguments), dict(keywords)), take)
        if later:
            return None
        # What was looked at after such a call before will be looked at again.
        wanted = self._wanted.setdefault((stand_in.kind, stand_in.method), {})
        result = self._take_steps([("attribute", stand_in.number, name) for name in wanted])
        self._latest = (stand_in.number, wanted)
        return result

    def attribute(self, stand_in: "StandIn", name: str) -> Outcome:
        """Look up an attribute."""
        key = (stand_in.number, name)
        if key not in self._known:
            number, wanted = self._latest
            if number == stand_in.number:
                wanted[name] = None
            self._later(("attribute", *key), lambda outcome: outcome)
            self._known[key] = self._take_steps()
        return self._known[key]

    def add_in_place(self, number: int, attribute: str, name: str, change: np.ndarray) -> Outcome:
        """Add to an array that an object holds in a dict."""
        self._later(("add", number, attribute, name, change), lambda outcome: outcome)
        return self._take_steps()

    @contextlib.contextmanager
    def parts(self, number: int, parts: Mapping[str, Any]) -> Iterator[None]:
        """Lend parts to the student's code, under names that it looks up."""
        with contextlib.suppress(Ended, TimeoutError), self._refusing_lies():
            self._asked("parts", number, dict(parts), seconds=self.patience)
        self._lends_parts = True
        try:
            yield
            self._take_steps()  # what was put off is still to be done with these parts
        finally:
            self._lends_parts = False
            self._loans.end()
            with contextlib.suppress(Ended, TimeoutError), self._refusing_lies():
                self._asked("parts back", seconds=self.patience)

    def _later(self, step: tuple, take: Take) -> None:
        self._steps.append((step, take))
        self._known.clear()

    def _take_steps(self, wanted: Sequence[tuple] = ()) -> Any:
        """Take all steps that were put off, in their order, and return what the last one came to."""
        steps, self._steps = self._steps, []
        if not steps:
            return None
        outcomes = self._outcomes([*(step for step, _ in steps), *wanted])
        for (_, number, name), outcome in zip(wanted, outcomes[len(steps) :], strict=False):
            self._known[number, name] = outcome
        result = None
        for (_, take), outcome in zip(steps, outcomes, strict=False):
            result = take(outcome)
        return result

    def _outcomes(self, steps: list[tuple]) -> list[Outcome]:
        """Let the student's code take some steps, and hear what became of each, up to the first that failed.

        While it runs, it may call what the test has lent to it.
        """
        deadline = time.monotonic() + self.patience
        try:
            with self._refusing_lies():
                self._send("do", steps)
                while True:
                    match self._answer(deadline, LARGEST_ANSWER):
                        case ["did", outcomes, state]:
                            return self._read(outcomes, state, len(steps))
                        case ["ask", number, method, arguments, keywords, state]:
                            self._serve_loan(number, method, arguments, keywords, state)
                        case _:
                            raise Malformed("an answer that is none")
        except TimeoutError:
            return [Outcome(ended=str(self._lost_patience()))]
        except Ended as ended:
            return [Outcome(ended=str(ended))]
        finally:
            if not self._lends_parts:
                self._loans.end()

    def _serve_loan(self, number: Any, method: Any, arguments: Any, keywords: Any, state: Any) -> None:
        self._loans.update(state)
        try:
            with np.errstate(all="ignore"):
                answer = (self._loans.call(number, method, arguments, keywords), None)
        except Malformed:
            raise
        except Exception as error:  # the student's code has given it the wrong things, and is told so
            answer = (None, (type(error).__name__, str(error)[:1000]))
        self._send(*answer)

    def _lost_patience(self) -> Ended:
        if time.monotonic() >= self._deadline:
            return self._end(f"used up the {self._limits.notebook_seconds:.3g} s that a notebook has")
        waited, self.patience = self.patience, min(self.patience, self._limits.patience_seconds)
        return self._end(f"did not come to an end within {waited:.3g} s")

    def _read(self, outcomes: Any, state: Any, most: int) -> list[Outcome]:
        self._loans.update(state)
        if type(outcomes) is not list or not 0 < len(outcomes) <= most:
            raise Malformed("an answer that is none")
        read = [_outcome(fields) for fields in outcomes]
        if len(read) < most and not read[-1].raised:
            raise Malformed("an answer to some of what was asked")
        return read

    def _stand_in(self, number: Any, kind: Any, methods: Any, is_class: Any) -> "StandIn":
        if type(number) is not int or type(kind) is not str or type(methods) is not list or not _are(str, methods):
            raise Malformed("an object that is none")
        return StandIn(self, number, kind[:200], frozenset(methods), is_class is True)

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

    def _answer(self, deadline: float, most: int = LARGEST_MESSAGE) -> Any:
        return self._codec.unpack(*receive(self._talk, min(deadline, self._deadline), most))

    @contextlib.contextmanager
    def _refusing_lies(self) -> Iterator[None]:
        """End the process if what it sends is no answer."""
        try:
            yield
        except (Malformed, TypeError) as error:
            raise self._end(self._last_word() or f"sent something that is no answer ({error})") from None

    def _last_word(self) -> str:
        """Hear from the keeper how the process has ended, if it has."""
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


class StandIn(Target):
    """Stands in the grader's process for a function, a class, an object or its method in a student's.

    Parameters
    ----------
    process : StudentProcess
        Where the real one is.
    number : int
        By which the process knows it.
    kind : str
        What the process says the name of its class is; for a class, its own name.
    methods : frozenset of str
        What the process says its class has methods for: this saves looking them up.
    is_class : bool
        Whether it stands for a class.
    method : str
        If it stands for a method of that object, its name.
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
        self._methods = methods
        self._is_class = is_class
        self.number = number
        self.kind = kind
        self.method = method

    def call(self, arguments: tuple[Any, ...], keywords: Mapping[str, Any], take: Take, later: bool = False) -> Any:
        """Call it, in the student's process. An object of a class is not made before it is needed."""
        if self._is_class:
            number = self._process.make(self.number, arguments, keywords, take)
            return take(Outcome(StandIn(self._process, number, self.kind, self._methods)))
        return self._process.call(self, arguments, keywords, take, later)

    def attribute(self, name: str) -> Outcome:
        """Look up an attribute or a method, in the student's process."""
        if name in self._methods and not self._is_class:
            return Outcome(StandIn(self._process, self.number, self.kind, method=name))
        return self._process.attribute(self, name)

    def add_in_place(self, attribute: str, name: str, change: np.ndarray) -> Outcome:
        """Add to an array that it holds in a dict, in the student's process."""
        return self._process.add_in_place(self.number, attribute, name, change)

    def with_parts(self, parts: Mapping[str, Any]) -> contextlib.AbstractContextManager[None]:
        """Lend other parts to it, in the place of global names that it looks up."""
        return self._process.parts(self.number, parts)


def _marked(arguments: tuple) -> list:
    return [Tuple(argument) if type(argument) is tuple else argument for argument in arguments]


def _printable(text: str) -> str:
    """Leave out what would move a terminal's cursor, and what is too long to read."""
    return "".join(character for character in text[:2000] if character.isprintable() or character == "\n")


def _outcome(fields: Any) -> Outcome:
    """Take an outcome as it was claimed, or refuse it."""
    if type(fields) is not list or len(fields) not in (1, 5):
        raise Malformed("an outcome that is none")
    if len(fields) == 1:
        return Outcome(fields[0])
    value, words, changed, shared, overflows = fields
    for these, kind in ((changed, int), (shared, int), (overflows, str)):
        if type(these) is not list or len(these) > 20 or not _are(kind, these):
            raise Malformed("observations that are none")
    if words is not None and (type(words) is not list or len(words) != 3 or not _are(str, words)):
        raise Malformed("an error that is none")
    return Outcome(value, words and Raised(*map(_printable, words)), tuple(changed), tuple(shared), tuple(overflows))


def _are(kind: type, values: Any) -> bool:
    return all(type(value) is kind for value in values)


def _outputs(claimed: Any) -> list[dict[str, Any]]:
    """Take what a process says that a cell has shown, if it has the form of a notebook's outputs."""
    outputs = []
    for output in claimed if type(claimed) is list else []:
        match output:
            case {"output_type": "stream", "name": "stdout" | "stderr" as name, "text": str(text)}:
                outputs.append({"output_type": "stream", "name": name, "text": text[:_LONGEST_TEXT]})
            case {"output_type": "display_data" | "execute_result" as kind, "data": dict(data)} if _is_shown(data):
                more = {"execution_count": None} if kind == "execute_result" else {}
                outputs.append({"output_type": kind, "data": data, "metadata": {}, **more})
            case {"output_type": "error", "ename": str(name), "evalue": str(value), "traceback": list(lines)} if _are(
                str, lines
            ):
                lines = [line[:_LONGEST_TEXT] for line in lines[:100]]
                outputs.append({"output_type": "error", "ename": name, "evalue": value, "traceback": lines})
    return outputs[:100]


def _is_shown(data: dict) -> bool:
    # Pictures and text alone: a page that an instructor opens must not run what a student has written.
    if not set(data) <= {"text/plain", "image/png", "image/jpeg"} or not _are(str, data.values()):
        return False
    text = data.get("text/plain", "")
    pictures = [content for kind, content in data.items() if kind != "text/plain"]
    return len(text) <= _LONGEST_TEXT and all(map(BASE64.fullmatch, pictures))
