"""The figures in README and docs/scale.md, from benchmarks/results.json; `python -m benchmarks.table` updates them."""

import json
from pathlib import Path

from benchmarks import grading, growth, measure, scale, training, writer

RESULTS = Path(__file__).with_name("results.json")
ROOT = Path(__file__).parents[1]
BEGIN, END = "<!-- figures: make bench -->\n", "<!-- end of figures -->\n"


def readme_figures(found: dict) -> str:
    """Return what README shows: a Markdown table, with a line about the machine above it."""
    trained = found["training"]
    accuracy = "{median:.4f} ({min:.4f} to {max:.4f}, 5 seeds)".format(**trained["ours"]["accuracy"])
    check = {name: found["gradient_check"][name]["median"] for name in ("usual", "whole")}
    ratios = [growth.ratio(run) for run in found["growth"].values()]
    imports = {name: run["median"] for name, run in found["course"]["imports"].items()}
    slider = found["course"]["slider"]
    lessons, hidden = (
        [run["median"] for run in found["course"][name].values()] for name in ("lessons", "hidden_tests")
    )
    recipe = "training as in lesson 5.7: MNIST, 10,000 mini-batches of 100, both accuracies once per epoch"
    alone = "the mini-batches alone, without accuracies"
    rows = [
        _row(f"{recipe}; test accuracy {accuracy}", "PyTorch", *training.pair(trained, "pytorch")),
        _row("the same", "scikit-learn", *training.pair(trained, "scikit_learn")),
        _row("the same", "the chapter's usual code", *training.pair(trained, "usual")),
        _row("the same, both limited to one thread", "PyTorch", *training.pair(trained, "pytorch, one thread")),
        _row("the same, both limited to one thread", "the usual code", *training.pair(trained, "usual, one thread")),
        _row(alone, "PyTorch", *training.pair(trained, "pytorch", "mini_batches")),
        _row(alone, "the usual code", *training.pair(trained, "usual", "mini_batches")),
        ("50 to 800 hidden units, batches of 100 to 10,000", "PyTorch", "", "", _range(ratios)),
        _row("gradient check of all 39,760 parameters", "the usual loop", check["usual"], check["whole"]),
        _row("`import course_lib.networks`", "`import numpy`", imports["numpy"], imports["networks"]),
        ("running all hidden tests of an assignment", "", "", f"{_range(hidden)} s", ""),
        ("running a lesson from top to bottom", "", "", f"{_range(lessons)} s", ""),
    ]
    if "skipped" not in slider:
        ratio = slider["graph"] / slider["bare"]
        row = (
            "updating a graph after a slider moves",
            "`ipywidgets.HTML`",
            f"{slider['bare']:.0f} ms",
            f"{slider['graph']:.0f} ms",
        )
        rows.append((*row, f"{ratio:.2f}"))
    class_of_200, nbgrader = (grading.per_notebook(found["grading"][name]) for name in ("200", "nbgrader"))
    rows.append(
        (
            "grading one notebook of 200, students' code in a sandbox",
            "`nbgrader autograde`, no sandbox",
            f"{nbgrader:.2g} s",
            f"{class_of_200:.2g} s",
            f"{class_of_200 / nbgrader:.2g}",
        )
    )
    machine = found["machine"]
    versions = ", ".join(f"{name} {machine[name]}" for name in ("Python", "numpy", "torch", "scikit-learn"))
    header = ("work", "compared with", "their time", "our time", "ratio")
    return "\n".join(
        [
            f"Medians of alternating runs on {machine['cores']} cores ({machine['processor']}), {versions}.",
            "",
            measure.markdown(header, rows),
        ]
    )


def scale_figures(found: dict) -> str:
    """Return what docs/scale.md shows: what courses of several sizes took, and what each notebook costs."""
    return "\n\n".join([scale.table(found["scale"]), writer.table(found["writer"])])


PAGES = {ROOT / "README.md": readme_figures, ROOT / "docs" / "scale.md": scale_figures}


def shown(page: Path) -> tuple[str, str, str]:
    """Return what comes before the figures on a page, the figures, and what comes after them."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    figures, _, after = rest.partition(END)
    return before, figures, after


def _row(work: str, other: str, theirs: float, ours: float) -> tuple[str, ...]:
    return work, other, f"{theirs:.2g} s", f"{ours:.2g} s", f"{ours / theirs:.2g}"


def _range(values: list[float]) -> str:
    return f"{min(values):.2g} to {max(values):.2g}"


def write() -> None:
    """Put the figures between their two markers on each page."""
    found = json.loads(RESULTS.read_text(encoding="utf-8"))
    for page, render in PAGES.items():
        before, _, after = shown(page)
        page.write_text(f"{before}{BEGIN}\n{render(found)}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    write()
