"""The instructor's page: what a class got wrong, as one HTML file with plots."""

import io
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
from markupsafe import Markup
from matplotlib.figure import Figure

from course_lib.grading.course import Course
from course_lib.grading.insight import AssignmentInsight
from course_lib.grading.insight_report import MOST, headline, not_stored
from course_lib.grading.pages import page
from course_lib.grading.teaching import teaching
from course_lib.grading.text import printable
from course_lib.views.plots import GREEN, ORANGE

_INK = "#010203"  # stands for the colour of the page's text, dark or light
# The states are told apart by their pattern as well as their colour.
_STATES = (
    ("right", GREEN, ""),
    ("wrong", ORANGE, "///"),
    ("not begun", "#9aa3ab", ""),
    ("by hand", "#f0e442", "..."),
)


@dataclass(frozen=True)
class Plot:
    """A drawing, and the same in words."""

    svg: Markup
    description: str


def write_page(course: Course, assignments: list[AssignmentInsight]) -> Path:
    """Write insight.html in the folder of the course, and return its path."""
    target = course.root / "insight.html"
    target.write_text(insight_page(assignments, _lessons(course)), encoding="utf-8")
    return target


def _lessons(course: Course) -> dict[str, str]:
    """Return the address of each lesson, as seen from the page; of a lesson that is not there, nothing."""
    # The demonstration's course is a folder within the course.
    folders = (course.root / "notebooks", course.root.parent / "notebooks")
    found = {}
    for name in {each.lesson for each in teaching().values()}:
        path = next((folder / name for folder in folders if (folder / name).is_file()), None)
        found[name] = os.path.relpath(path, course.root) if path else ""
    return found


def insight_page(assignments: list[AssignmentInsight], lessons: dict[str, str]) -> str:
    """Return the page.

    Parameters
    ----------
    assignments : list of AssignmentInsight
        What to show.
    lessons : dict of str to str
        The address of each lesson's file; empty if there is none.
    """
    anchors = {
        id(seen): f"misconception-{n}-{m}" for n, each in enumerate(assignments) for m, seen in enumerate(each.seen)
    }
    top = sorted((seen for each in assignments for seen in each.seen), key=lambda seen: -len(seen.students))[:5]
    return page(
        "class.html",
        assignments=assignments,
        anchors=anchors,
        names={each.name: f"assignment-{number}" for number, each in enumerate(assignments)},
        top=top,
        most=MOST,
        overview=_overview(assignments),
        plots={each.name: _exercises(each) for each in assignments},
        headline=headline,
        not_stored=not_stored,
        lessons=lessons,
    )


def _exercises(assignment: AssignmentInsight) -> Plot:
    """Draw a bar for each exercise, divided by state."""
    exercises = assignment.exercises
    with mpl.rc_context(_STYLE | {"svg.hashsalt": f"exercises of {assignment.name}"}):
        figure = Figure(figsize=(7.5, 0.8 + 0.36 * len(exercises)), layout="constrained")
        axes = figure.subplots()
        names = [printable(each.name) for each in exercises]
        left = [0] * len(exercises)
        for state, colour, pattern in _STATES:
            counts = [each.count(state) for each in exercises]
            if any(counts):
                bars = axes.barh(
                    names, counts, left=left, color=colour, hatch=pattern, edgecolor="white", linewidth=0.5, label=state
                )
                axes.bar_label(
                    bars,
                    [str(count) if count else "" for count in counts],
                    label_type="center",
                    color="black",
                    bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},
                )
                left = [before + count for before, count in zip(left, counts, strict=True)]
        axes.invert_yaxis()
        axes.set_xlim(0, max([*left, 1]))
        axes.set_xticks([])
        for side in axes.spines.values():
            side.set_visible(False)
        axes.tick_params(left=False)
        figure.legend(loc="outside upper left", ncols=len(_STATES), frameon=False)
        drawn = _svg(figure)
    told = [
        f"{name}: " + ", ".join(f"{each.count(state)} {state}" for state, _, _ in _STATES if each.count(state))
        for name, each in zip(names, exercises, strict=True)
    ]
    return Plot(drawn, "How many students have each exercise right, wrong or not begun. " + "; ".join(told) + ".")


def _overview(assignments: Sequence[AssignmentInsight]) -> Plot:
    """Draw the mean share of the points from assignment to assignment."""
    shares = [100 * each.mean_share for each in assignments]
    names = [printable(each.name) for each in assignments]
    with mpl.rc_context(_STYLE | {"svg.hashsalt": "overview"}):
        figure = Figure(figsize=(7.5, 2), layout="constrained")
        axes = figure.subplots()
        bars = axes.bar(names, shares, width=0.35, color=GREEN)
        axes.bar_label(bars, [f"{share:.0f} %" for share in shares])
        axes.set_ylim(0, 115)
        axes.set_yticks([])
        axes.set_title("Mean share of the points, by assignment")
        for side in ("left", "top", "right"):
            axes.spines[side].set_visible(False)
        drawn = _svg(figure)
    told = "; ".join(f"{name}: {share:.0f} %" for name, share in zip(names, shares, strict=True))
    return Plot(drawn, f"Mean share of the points, by assignment. {told}.")


_STYLE: dict[Any, Any] = {
    "font.size": 10,
    "svg.fonttype": "none",  # text stays text
    "font.family": "sans-serif",
    "axes.titlelocation": "left",
    "axes.titlesize": "medium",
    **dict.fromkeys(("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color"), _INK),
}


def _svg(figure: Figure) -> Markup:
    """Return a drawing to be put into a page, whose colour its text takes."""
    written = io.StringIO()
    figure.savefig(written, format="svg", transparent=True, metadata={"Date": None})
    drawn = written.getvalue().replace(_INK, "currentColor")
    drawn = drawn[drawn.index("<svg") :]
    return Markup(re.sub(r"<metadata>.*?</metadata>", "", drawn, flags=re.DOTALL))
