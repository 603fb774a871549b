"""What all benchmarks share: alternating runs in separate processes, and a description of the machine."""

import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from tqdm import tqdm

ROOT = Path(__file__).resolve().parent.parent

QUIET = 0.08  # share of all cores' time that other programs may take
PATIENCE = 120  # seconds that one comparison may spend waiting for that, since it may never happen
ATTEMPTS = 2


def in_turn(
    commands: Mapping[str, Sequence[str]], rounds: int, title: str, attempts: int = ATTEMPTS
) -> dict[str, list[dict]]:
    """Run several programs one after the other, in several rounds.

    Each run is a separate process, so that libraries don't share threads or memory. Each round begins with a different
    program. A run that other programs disturbed is repeated.

    Parameters
    ----------
    commands : mapping of str to sequence of str
        Name → arguments for Python; ``{round}`` in them stands for the number of the round. The program's last line
        of output must be JSON.
    rounds : int
        How often to run each.
    title : str
        Shown beside the progress bar.
    attempts : int, default 2
        How often to try for an undisturbed run. Use 1 for programs whose own processes would be counted as others'.

    Returns
    -------
    dict of str to list of dict
        Name → what its runs printed, one item for each round.

    Raises
    ------
    RuntimeError
        If a program fails.
    """
    names = list(commands)
    results: dict[str, list[dict]] = {name: [] for name in names}
    with tqdm(total=rounds * len(names), desc=title, unit=" runs") as bar:
        for number in range(rounds):
            first = number % len(names)
            for name in names[first:] + names[:first]:
                bar.set_postfix_str(name)
                arguments = [argument.replace("{round}", str(number)) for argument in commands[name]]
                results[name].append(_run(arguments, PATIENCE / bar.total, attempts))
                bar.update()
    return results


def _run(arguments: list[str], patience: float, most: int) -> dict:
    """Run Python with these arguments in the course's folder, and return the JSON in its last line of output.

    Of several attempts, use the first that had the machine to itself, or else the least disturbed one. Add the share of
    all cores' time that other programs used meanwhile, as "disturbance".
    """
    attempts = []
    for _ in range(most):
        _wait_for_quiet(patience / most)
        before = _clocks()
        finished = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True)
        if finished.returncode:
            raise RuntimeError(f"python {' '.join(arguments)} failed:\n{finished.stderr}")
        disturbance = round(_disturbance(before, _clocks()), 3)
        attempts.append(json.loads(finished.stdout.splitlines()[-1]) | {"disturbance": disturbance})
        if disturbance < QUIET:
            break
    return min(attempts, key=lambda attempt: attempt["disturbance"])


def _wait_for_quiet(patience: float) -> None:
    """Wait until other programs leave most of the processor free for a moment, but not forever."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        before = _clocks()
        time.sleep(0.3)
        if _disturbance(before, _clocks()) < QUIET:
            return


def _clocks() -> tuple[float, float, float]:
    """Return, in seconds: the time, the whole machine's processor time so far, and our own."""
    own = sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    try:
        with open("/proc/stat", encoding="utf-8") as file:
            user, nice, system, _idle, _waiting, *others = map(int, file.readline().split()[1:9])
    except OSError:  # not Linux: we can't see other programs
        return time.monotonic(), own, own
    return time.monotonic(), (user + nice + system + sum(others)) / os.sysconf("SC_CLK_TCK"), own


def _disturbance(before: tuple[float, float, float], after: tuple[float, float, float]) -> float:
    """Return the share of all cores' time that other programs used."""
    elapsed, everybody, own = (b - a for a, b in zip(before, after, strict=True))
    return max(0.0, everybody - own) / (elapsed * (os.cpu_count() or 1))


def summary(values: Iterable[float]) -> dict[str, float]:
    """Return the median, smallest and largest of some values, to four digits."""
    values = list(values)
    return {
        name: float(f"{value:.4g}")
        for name, value in (("median", statistics.median(values)), ("min", min(values)), ("max", max(values)))
    }


def machine() -> dict[str, str | int]:
    """Describe the machine by its processor and the versions of what was measured; nothing identifies it."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    description = {"processor": _processor(), "cores": cores, "Python": platform.python_version()}
    for package in ("numpy", "torch", "scikit-learn"):
        try:
            description[package] = version(package).partition("+")[0]
        except PackageNotFoundError:
            description[package] = "absent"
    return description


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    return "\n".join("| " + " | ".join(row) + " |" for row in (header, ["---"] * len(header), *rows))
