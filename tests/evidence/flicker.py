"""Does luck decide anything? Judge every answer, wrong or right, with many seeds. Run by `make flicker`.

Each part of an exercise must judge an answer alike whatever the seed, every part must accept a right answer, and what
is wrong with a wrong one must be explained with every seed. Each part makes as many rounds as when it is graded.
"""

import argparse
import contextlib
import io
import multiprocessing
import signal
import sys
from collections.abc import Iterator

import numpy as np
from tqdm import tqdm

from course_lib.checks import check
from course_lib.checks.failure import CheckFailed
from tests.evidence.corpus import HIDDEN_ROUNDS, Answer, answers, defined, is_diagnosed, parts_of

PROCESSES = 2
RARE = 0.02  # the share of seeds with which a wrong answer may lack its explanation, though never its verdict
SECONDS = 20  # for one check of one part: a wrong answer may never end


def reports(answer: Answer, seeds: list[int]) -> dict[str, list[str]]:
    """Return for each part what it says is wrong with the answer, with each of the seeds: nothing if it accepts it."""
    with defined(answer.exercise, answer.text, str(answer.path)) as candidate:
        return {part: [_report(part, candidate, seed) for seed in seeds] for part in parts_of(answer.exercise)}


def complaints(answer: Answer, seeds: list[int]) -> list[str]:
    """Say which parts judge or explain an answer differently with different seeds, or reject a right one."""
    found = []
    is_right = "right" in answer.path.parts
    said = reports(answer, seeds)
    for part, texts in said.items():
        passes = texts.count("")
        common = passes > len(seeds) / 2
        odd = next((seed for seed, text in zip(seeds, texts, strict=True) if (text == "") != common), None)
        if odd is not None:
            found.append(f"{answer}: {part} accepts it with {passes} of {len(seeds)} seeds (see seed {odd})")
        elif not passes and is_right:
            found.append(f"{answer}: {part} rejects it, though it is right (see seed {seeds[0]})")
    if not is_right:
        together = map("\n".join, zip(*said.values(), strict=True))
        unexplained = [seed for seed, text in zip(seeds, together, strict=True) if not is_diagnosed(answer, text)]
        # Now and then two formulas agree on all the numbers.
        if len(unexplained) > max(1, RARE * len(seeds)):
            found.append(f"{answer}: not explained with {len(unexplained)} of {len(seeds)} seeds ({unexplained[0]})")
    return found


def _report(part: str, candidate: object, seed: int) -> str:
    try:
        with contextlib.redirect_stdout(io.StringIO()), _time_limit():
            check(part, candidate, rounds=HIDDEN_ROUNDS[part], seed=seed)
    except (CheckFailed, TimeoutError) as failure:
        return str(failure) or f"still running after {SECONDS} s"
    return ""


@contextlib.contextmanager
def _time_limit() -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)


def _task(task: tuple[Answer, list[int]]) -> list[str]:
    return complaints(*task)


def main() -> int:
    """Judge all answers with many seeds; return 1 and say where, if a verdict depends on the seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("exercises", nargs="*", help="whose answers (default: all)")
    parser.add_argument("--seeds", type=int, default=200, help="how many seeds each answer gets (default: 200)")
    parser.add_argument("--first", type=int, default=None, help="where the seeds come from (default: random)")
    options = parser.parse_args()
    first = np.random.SeedSequence(options.first).entropy
    seeds = np.random.default_rng(first).integers(2**32, size=options.seeds).tolist()
    every = [answer for kind in ("wrong", "right") for answer in answers(kind)]
    every = [answer for answer in every if not options.exercises or answer.exercise in options.exercises]
    differing = 0
    with multiprocessing.Pool(PROCESSES) as pool:
        done = pool.imap(_task, [(answer, seeds) for answer in every])
        for found in tqdm(done, total=len(every), unit=" answers", disable=not sys.stderr.isatty()):
            differing += bool(found)
            print(*found, sep="\n", end="\n" if found else "", flush=True)
    print(f"{len(every)} answers, {options.seeds} seeds each: {differing} judged by luck (--first {first})")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
