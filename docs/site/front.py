"""What the front page shows: a purchase that computes itself, and what a check says about a wrong layer."""

import re
import textwrap
from html import escape
from pathlib import Path

import words
from pictures import in_a_box

from course_lib.checks import check
from course_lib.layers import MulLayer
from course_lib.views.canvas import THEMED
from course_lib.views.graph import Graph

_SECONDS = 1.4  # for each step
_REST = 4  # steps that the last one stays for
_WRONG_LAYER = Path(__file__).parents[2] / "tests" / "answers" / "MulLayer" / "wrong" / "not_swapped.py"


def hint() -> str:
    """Return a wrong answer, and what a check really says about it, line by line."""
    answer = _WRONG_LAYER.read_text(encoding="utf-8")
    names: dict[str, type] = {}
    exec(answer, names)
    try:
        check("MulLayer-2", names["MulLayer"], points=2, seed=2)
    except AssertionError as failed:
        report = str(failed).partition("\n\n")[0]  # without the line that repeats it
        code = textwrap.dedent(answer[answer.index("    def backward") :])
        lines = [*code.splitlines(), "", *report.splitlines()]
        shown = "".join(f"<span>{escape(line)}\N{NO-BREAK SPACE}</span>" for line in lines)
        return f'<code class="course-hint">{shown}</code>'
    raise RuntimeError(f"the front page shows what a check says about {_WRONG_LAYER}, and it finds nothing wrong")


def moving_graph() -> str:
    """Return a graph that goes forward and back, step by step, drawn from a real computation.

    All steps lie upon each other, and a style shows one at a time. Without motion, the last one is seen.
    """
    graph = Graph("Two apples, 10 % tax")
    price, count, tax = graph.input("apple price", 100), graph.input("apple count", 2), graph.input("tax", 1.1)
    cost = graph.apply(MulLayer(), price, count, name="apple cost")
    graph.apply(MulLayer(), cost, tax, name="to pay")
    forward = [graph.draw(forward_steps=step) for step in range(len(graph.operations) + 1)]
    graph.backward()
    steps = [*forward, *(graph.draw(backward_steps=step) for step in range(graph.backward_length + 1))]
    drawn = [step.draw(THEMED) for step in steps]
    width, height = max(step.width for step in drawn), max(step.height for step in drawn)
    frames = [re.sub(r"<(title|desc)>.*?</\1>\n?", "", step.svg("")) for step in drawn]
    parts = "".join(
        frame.replace("<svg ", f'<svg class="course-frame" data-step="{number}" ', 1).replace(' role="img"', "", 1)
        for number, frame in enumerate(frames)
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" style="max-width:100%;height:auto"><title>{escape(graph.title)}</title>'
        f"<desc>{escape(graph.draw().description)}</desc><style>{_timing(len(frames))}</style>{parts}</svg>"
    )
    pause = f'<label class="course-pause"><input type="checkbox"> {words.PAUSE}</label>'
    return re.sub(r"\n+", "\n", f"{in_a_box(svg, graph.title, 'apples')}{pause}")


def _timing(frames: int) -> str:
    """Return the style that shows one frame after the other, and the last one for longer."""
    slots = frames - 1 + _REST
    rules = [f".course-frame {{ animation: {slots * _SECONDS:.1f}s step-end infinite }}"]
    for number in range(frames):
        start, end = 100 * number / slots, 100 * (number + 1) / slots if number < frames - 1 else 100
        stops = f"0% {{ visibility: hidden }} {start:.2f}% {{ visibility: visible }}"
        if end < 100:
            stops += f" {end:.2f}% {{ visibility: hidden }}"
        rules += [
            f"@keyframes course-step-{number} {{ {stops} }}",
            f".course-frame[data-step='{number}'] {{ animation-name: course-step-{number} }}",
        ]
    last = f".course-frame:not([data-step='{frames - 1}']) {{ visibility: hidden }}"
    still = f"@media (prefers-reduced-motion: reduce) {{ .course-frame {{ animation: none }} {last} }}"
    return " ".join([*rules, still])
