"""What users wait for: imports, whole lessons, hidden tests, and a slider in a browser."""

import argparse
import contextlib
import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import ModuleType

from benchmarks import measure

IMPORTS = {
    "numpy": "numpy",
    "networks": "course_lib.networks",
}
HIDDEN = re.compile(r"### BEGIN HIDDEN TESTS\n(.*?)### END HIDDEN TESTS", re.DOTALL)


def results() -> dict:
    """Measure all four; return seconds (milliseconds for the slider), or the reason for skipping one."""
    code = "import json, time; t = time.perf_counter(); import {}; print(json.dumps({{'s': time.perf_counter() - t}}))"
    commands = {name: ["-c", code.format(module)] for name, module in IMPORTS.items()}
    imports = measure.in_turn(commands, rounds=25, title="imports")
    hidden = measure.in_turn({"hidden tests": ["-m", "benchmarks.course", "hidden"]}, rounds=5, title="hidden tests")
    lessons = measure.in_turn({"lessons": ["-m", "benchmarks.course", "lessons"]}, rounds=1, title="lessons")
    return {
        "imports": {name: measure.summary(run["s"] for run in runs) for name, runs in imports.items()},
        "hidden_tests": _by_assignment(hidden["hidden tests"]),
        "lessons": _by_assignment(lessons["lessons"]),
        "slider": _slider(),
    }


def _by_assignment(runs: list[dict]) -> dict:
    return {name: measure.summary(run[name] for run in runs) for name in runs[0] if name != "disturbance"}


def _slider() -> dict:
    """Run the slider's own benchmark if there is a browser."""
    if not any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))):
        return {"skipped": "no Chromium found on the PATH"}
    print("slider: JupyterLab and Chromium are started; this takes about a minute", flush=True)
    command = [sys.executable, str(measure.ROOT / "benchmarks" / "slider.py"), "--moves=60"]
    finished = subprocess.run(command, cwd=measure.ROOT, capture_output=True, text=True)
    medians = re.findall(r"median +([\d.]+) ms", finished.stdout)
    if len(medians) != 2:
        return {"skipped": (finished.stderr or finished.stdout).strip().splitlines()[-1]}
    return dict(zip(("bare", "graph"), map(float, medians), strict=True))


def lines(found: dict) -> list[str]:
    """Describe the results as lines for a terminal."""
    numpy = found["imports"]["numpy"]["median"]
    return [
        *(
            f"import {IMPORTS[name]}: {run['median']:.4f} s, {run['median'] / numpy:.2f} of numpy's"
            for name, run in found["imports"].items()
        ),
        *(f"hidden tests of {name}: {run['median']:.2f} s" for name, run in found["hidden_tests"].items()),
        *(f"lesson {name}: {run['median']:.1f} s" for name, run in found["lessons"].items()),
        f"slider: {found['slider']}",
    ]


def hidden_tests() -> dict[str, float]:
    """Return the processor time that all hidden tests of each assignment take on the solutions in source/."""
    import nbformat

    import course_lib.checks.runner  # noqa: F401 - loaded before the clock starts

    seconds = {}
    for path in sorted((measure.ROOT / "source").glob("*/*.ipynb")):
        cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
        module = sys.modules["answer"] = ModuleType("answer")  # where the check looks for what a solution uses
        spent = 0.0
        with contextlib.redirect_stdout(io.StringIO()):
            for cell in cells:
                if "### BEGIN HIDDEN TESTS" not in cell.source:
                    exec(compile(cell.source, path.name, "exec"), vars(module))
                for tests in HIDDEN.findall(cell.source):
                    began = time.process_time()
                    exec(compile("from course_lib.checks import check\n" + tests, path.name, "exec"), vars(module))
                    spent += time.process_time() - began
        seconds[path.parent.name] = spent
    return seconds


def lessons() -> dict[str, float]:
    """Return the time that a copy of each lesson takes to run from top to bottom, including the kernel's start."""
    seconds = {}
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((measure.ROOT / "notebooks").glob("*.ipynb")):
            copy = Path(shutil.copy(path, folder))
            began = time.perf_counter()
            command = [sys.executable, "-m", "course_lib.command", "lessons", str(copy)]
            subprocess.run(command, check=True, capture_output=True)
            seconds[path.name[:3]] = time.perf_counter() - began
    return seconds


def main() -> None:
    """Measure hidden tests or lessons once, and print the seconds as JSON."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("what", choices=["hidden", "lessons"])
    what = parser.parse_args().what
    print(json.dumps(hidden_tests() if what == "hidden" else lessons()))


if __name__ == "__main__":
    main()
