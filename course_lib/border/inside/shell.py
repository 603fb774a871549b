"""Runs the cells of a student's notebook, with magics and pictures, and collects their outputs."""

import builtins
import contextlib
import io
import linecache
import os
import sys
import traceback
from collections.abc import Iterator
from typing import Any, NoReturn

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Type
from traitlets.config import Config

from course_lib.border.limits import LARGEST_PICTURE, MAX_CHARACTERS, MAX_PICTURES

# Types that cannot bring a script into the page that shows the notebook.
_SHOWN = ("text/plain", "image/png", "image/jpeg")

Output = dict[str, Any]


class _Stream(io.TextIOBase):
    """Collects printed text, up to a limit."""

    encoding = "utf-8"

    def __init__(self, outputs: list[Output], name: str) -> None:
        super().__init__()
        self._outputs = outputs
        self._name = name
        self._left = MAX_CHARACTERS

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        taken = text[: self._left]
        self._left -= len(taken)
        if taken:
            last = self._outputs[-1] if self._outputs else {}
            if last.get("output_type") != "stream" or last["name"] != self._name:
                self._outputs.append({"output_type": "stream", "name": self._name, "text": []})
            self._outputs[-1]["text"].append(taken)
            if not self._left:
                self._outputs[-1]["text"].append("\n… (output truncated)\n")
        return len(text)


def _without_large_parts(data: dict[str, Any]) -> dict[str, str]:
    shown = {kind: content for kind, content in data.items() if kind in _SHOWN and isinstance(content, str)}
    max_size = {"text/plain": MAX_CHARACTERS}
    small = {kind: content for kind, content in shown.items() if len(content) <= max_size.get(kind, LARGEST_PICTURE)}
    return small or {"text/plain": "(This output is too large to be shown, or cannot be shown here.)"}


class _Publisher(DisplayPublisher):
    shell: "Shell"

    def publish(self, data: dict[str, Any], metadata: Any = None, source: Any = None, **_: Any) -> None:
        outputs = self.shell.outputs
        if len(outputs) < MAX_PICTURES:
            outputs.append({"output_type": "display_data", "data": _without_large_parts(data), "metadata": {}})

    def clear_output(self, wait: bool = False) -> None:
        self.shell.outputs.clear()


class _Hook(DisplayHook):
    shell: "Shell"

    def write_output_prompt(self) -> None:
        pass

    def write_format_data(self, format_dict: dict[str, Any], md_dict: Any = None) -> None:
        data = _without_large_parts(format_dict)
        result = {"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": None}
        self.shell.outputs.append(result)


class Shell(InteractiveShell):
    """IPython without a terminal or a kernel."""

    display_pub_class = Type(_Publisher)
    displayhook_class = Type(_Hook)

    def __init__(self, **keywords: Any) -> None:
        self.outputs: list[Output] = []
        config = Config()
        config.HistoryManager.enabled = False
        config.InteractiveShell.colors = "nocolor"
        super().__init__(config=config, **keywords)

    def run(self, source: str) -> list[Output]:
        """Run a cell, and return its outputs in the form of a notebook's."""
        self.outputs.clear()
        before = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = _Stream(self.outputs, "stdout"), _Stream(self.outputs, "stderr")
        try:
            self.run_cell(source, store_history=True)
        except BaseException as error:  # an interrupt may come at any moment
            self._show_error(error)
        finally:
            sys.stdout, sys.stderr = before
        outputs = [dict(output) for output in self.outputs]
        for output in outputs:
            if output["output_type"] == "stream":
                output["text"] = "".join(output["text"])
        return outputs

    def showtraceback(self, *_: Any, **__: Any) -> None:
        """Show an error with the lines of the student's code in the traceback, without those of libraries."""
        if error := sys.exc_info()[1]:
            self._show_error(error)

    showsyntaxerror = showtraceback

    def _show_error(self, error: BaseException) -> None:
        kind, message = type(error).__name__, _brief(str(error))
        if isinstance(error, SyntaxError) and not isinstance(error, ModuleNotFoundError):
            message = f"in line {error.lineno}: {error.msg}" if error.lineno else str(error.msg)
            lines = [f"{kind} {message}", *([f"    {error.text.rstrip()}"] if error.text else [])]
        else:
            lines = [f"{kind}: {message}", *_lines_of_student(error)]
        output = {"output_type": "error", "ename": kind, "evalue": message, "traceback": [_brief(li) for li in lines]}
        self.outputs.append(output)

    @contextlib.contextmanager
    def _tee(self, channel: str) -> Iterator[None]:
        """Keep no second copy of printed text: it would grow without limit."""
        yield

    def enable_matplotlib(self, gui: str | None = None) -> tuple:
        """Show figures in the notebook, whatever window `%matplotlib` asks for: there is no screen."""
        return super().enable_matplotlib("inline")

    def enable_gui(self, gui: str | None = None) -> None:
        """Do nothing: there is no GUI."""

    def ask_exit(self) -> None:
        """Do nothing: the notebook goes on, as in Jupyter."""


def _brief(text: str) -> str:
    return text if len(text) <= 2000 else f"{text[:2000]} …"


def _lines_of_student(error: BaseException) -> list[str]:
    """Return the lines of the notebook in the traceback of an error, the innermost last."""
    lines = []
    for frame, number in traceback.walk_tb(error.__traceback__):
        filename, name = frame.f_code.co_filename, frame.f_code.co_name
        if not os.path.exists(filename) and (line := linecache.getline(filename, number).strip()):
            place = f"in line {number} of a cell" + ("" if name == "<module>" else f", in {name}")
            lines.append(f"    {place}:  {line}")
    return lines if len(lines) <= 12 else [*lines[:4], "    …", *lines[-8:]]


def make_shell() -> Shell:
    """Start IPython, and let `input()` raise an error."""
    shell = Shell.instance()
    builtins.input = _no_input
    return shell


def _no_input(prompt: object = "") -> NoReturn:
    raise EOFError("input() has no answer: nobody is there while a notebook is graded")
