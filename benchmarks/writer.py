"""How long it takes to grade and to store a notebook, and from there, how many workers one writer can serve.

`python -m benchmarks.writer` simulates this with what was measured, and draws the plot in docs/scale.md.

Its assumptions: a worker grades one notebook at a time, and its times are those that were measured, in random order. It
has the next notebook at hand, as Dask gives it one in advance. A result travels to the writer in `DELAY` seconds, and
waits there until the writer has stored those before it. The writer starts no more notebooks than three for each worker.
Storing takes what was measured, with each kind of gradebook. Not simulated: workers that die, and start-up.
"""

import argparse
import heapq
import json
import random
import resource
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path

from benchmarks import measure
from benchmarks.scale import ASSIGNMENTS, a_course

SUBMISSIONS = 15  # of each assignment
DELAY = 0.005  # seconds for a result of 100 kB, and the messages around it, between two machines of one network
RESULTS = Path(__file__).with_name("results.json")
PLOT = measure.ROOT / "docs" / "scale.png"
WORKERS = (1, 2, 4, 8, 16, 32, 64, 128, 256)


def results() -> dict:
    """Measure, in this process, seconds to grade and to store notebooks, and core-seconds for each assignment."""
    found: dict = {"grading": [], "storing": {}, "core_seconds": {}}
    for gradebook in ("SQLite", "PostgreSQL"):
        for assignment in ASSIGNMENTS:
            command = ["-m", "benchmarks.writer", "--measure", assignment, gradebook]
            run = measure.in_turn({assignment: command}, rounds=1, title=gradebook, attempts=1)[assignment][0]
            found["storing"].setdefault(gradebook, []).extend(run["storing"])
            if gradebook == "SQLite":
                found["grading"] += run["grading"]
                found["core_seconds"][assignment] = round(run["core_seconds"], 4)
    return found


def lines(found: dict) -> list[str]:
    """Describe the results as lines for a terminal."""
    means = {name: sum(each) / len(each) for name, each in found["storing"].items()}
    return [
        *(f"{name}: {seconds:.3f} core-seconds for a notebook" for name, seconds in found["core_seconds"].items()),
        *(f"storing on {name}: {1000 * mean:.1f} ms" for name, mean in means.items()),
    ]


def table(found: dict) -> str:
    """Return what a notebook costs as a Markdown table, and the limits of one writer in sentences."""
    costs = found["core_seconds"]
    rows = [("core-seconds to grade a notebook", *(f"{seconds:.3f}" for seconds in costs.values()))]
    sentences = []
    for gradebook, rates in curves(found).items():
        storing = found["storing"][gradebook]
        mean = 1000 * sum(storing) / len(storing)
        sentences.append(
            f"With a gradebook on {gradebook}, storing a notebook takes {mean:.1f} ms. One writer is the limit from "
            f"{limit(rates)} workers on, at {max(rates):.0f} notebooks per second: a class of 100,000 takes "
            f"{100_000 / max(rates) / 60:.0f} minutes for one assignment."
        )
    return "\n\n".join([measure.markdown(("assignment", *costs), rows), *sentences])


class _AtOnce(Executor):
    """Does work when it gets it, so that nothing else runs while a result is stored."""

    def submit(self, work: Callable, /, *arguments: object, **keywords: object) -> Future:
        done: Future = Future()
        done.set_result(work(*arguments, **keywords))
        return done


def measured(assignment: str, gradebook: str) -> dict:
    """Grade an assignment in this process, one submission at a time."""
    from course_lib.grading import batch
    from course_lib.grading.course import Course
    from course_lib.grading.grade import close_sandboxes

    seconds: dict[str, list[float]] = {"grading": [], "storing": []}

    def timed(what: str, work: Callable) -> Callable:
        def wrapper(*arguments: object) -> object:
            began = time.perf_counter()
            try:
                return work(*arguments)
            finally:
                seconds[what].append(round(time.perf_counter() - began, 4))

        return wrapper

    batch.grade, batch.record = timed("grading", batch.grade), timed("storing", batch.record)
    with a_course(SUBMISSIONS, gradebook, [assignment]) as root, _AtOnce() as executor:
        for only in (["student-00000"], None):  # the first starts the sandbox, and loads what is needed
            close = only is None
            began = _processor_time()
            for values in seconds.values():
                values.clear()
            graded = list(batch.grade_class(Course(root), [assignment], only, 1, executor=executor))
            if close:
                close_sandboxes()  # so that its processor time is counted
        spent = _processor_time() - began - sum(seconds["storing"])
    return seconds | {"core_seconds": spent / len(graded)}


def _processor_time() -> float:
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def simulate(submissions: int, workers: int, grading: list[float], storing: list[float], seed: int = 0) -> float:
    """Return the seconds that a class takes.

    Parameters
    ----------
    submissions : int
        How many notebooks.
    workers : int
        How many workers.
    grading, storing : list of float
        Measured seconds to grade and to store a notebook, from which times are drawn.
    seed : int, default 0
        Of the draws.
    """
    dice = random.Random(seed)
    free = [0.0] * workers  # when each worker has finished what it was given
    stored: list[float] = []  # when each notebook so far was stored
    arriving: list[float] = []
    writer = 0.0
    for number in range(submissions):
        # One more is started only when all but three for each worker are stored.
        if (before := number - 3 * workers) >= 0:
            while len(stored) <= before:
                writer = max(writer, heapq.heappop(arriving)) + dice.choice(storing)
                stored.append(writer)
        begins = max(heapq.heappop(free), stored[before] + DELAY if before >= 0 else 0.0)
        done = begins + dice.choice(grading)
        heapq.heappush(free, done)
        heapq.heappush(arriving, done + DELAY)
    while arriving:
        writer = max(writer, heapq.heappop(arriving)) + dice.choice(storing)
    return writer


def curves(found: dict, submissions: int = 10_000) -> dict[str, list[float]]:
    """Return, for each kind of gradebook, the notebooks per second with each number of workers."""
    return {
        gradebook: [submissions / simulate(submissions, workers, found["grading"], storing) for workers in WORKERS]
        for gradebook, storing in found["storing"].items()
    }


def limit(rates: list[float]) -> int:
    """Return the smallest number of workers that comes within a tenth of the highest rate."""
    return next(workers for workers, rate in zip(WORKERS, rates, strict=True) if rate >= 0.9 * max(rates))


def draw(found: dict, path: Path = PLOT) -> None:
    """Draw the curves of the simulation, on logarithmic axes."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    for gradebook, rates in curves(found).items():
        axes.loglog(WORKERS, rates, "o-", label=f"gradebook on {gradebook} (simulated)")
    mean = sum(found["grading"]) / len(found["grading"])
    axes.loglog(WORKERS, [workers / mean for workers in WORKERS], ":", color="gray", label="without a limit")
    axes.set(xlabel="workers (a core each)", ylabel="notebooks per second")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110, metadata={"Software": None})


def main() -> None:
    """Simulate with what is stored in benchmarks/results.json, print what comes of it, and draw the plot."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--measure", nargs=2, metavar=("ASSIGNMENT", "GRADEBOOK"), help="measure this, and print JSON")
    if chosen := parser.parse_args().measure:
        print(json.dumps(measured(*chosen)))
        return
    found = json.loads(RESULTS.read_text(encoding="utf-8"))["writer"]
    print(table(found))
    draw(found)


if __name__ == "__main__":
    main()
