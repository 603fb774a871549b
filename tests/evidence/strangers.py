"""How good are the checks with answers that their authors have never seen?

The answers in tests/answers/strangers come from authors who had read only what students get. The first line of each
says what a good tutor would say; beside them, a `proof.py` for each exercise finds at least one problem in every wrong
answer and none in any right one, without the checks. A reader who knew neither the checks nor their authors judged
what each wrong answer was told; the judgements are in `judgements.csv`.

    python -m tests.evidence.strangers first             run the checks on a group of answers
    python -m tests.evidence.strangers first --for-reader FILE    and write what a reader needs to judge them
    python -m tests.evidence.strangers first --json      run the proofs and the checks, and print what each says
"""

import argparse
import csv
import importlib.util
import io
import json
import multiprocessing
import sys
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from multiprocessing.connection import Connection
from pathlib import Path

from threadpoolctl import threadpool_limits
from tqdm import tqdm

from tests.evidence.corpus import COURSE, Answer, defined, reports

GROUPS = COURSE / "tests" / "answers" / "strangers"
GROUP_NAMES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
JUDGEMENTS = GROUPS / "judgements.csv"
SEED = 7
SECONDS = 60  # for one answer
_PROCESSES = multiprocessing.get_context("forkserver")  # each starts with all that it needs


def answers(group: str, kind: str) -> list[Answer]:
    """List the answers of a group that are "wrong" or "right"."""
    return [Answer(path) for path in sorted((GROUPS / group).glob(f"*/{kind}/*.py"))]


def problems(answer: Answer) -> list[str]:
    """Return what the proof beside an answer finds wrong with it."""
    return _in_a_process(_prove, answer)


def told(answer: Answer) -> list[str]:
    """Return what the checks say is not right about an answer."""
    return _in_a_process(_check, answer)


def _in_a_process(judge: Callable[[Answer], list[str]], answer: Answer) -> list[str]:
    """Judge an answer in a process of its own, which can be stopped: some answers never end, and some change numpy."""
    _PROCESSES.set_forkserver_preload(["course_lib.checks", "tests.evidence.corpus"])
    here, there = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=_report, args=(judge, answer.path, there))
    process.start()
    there.close()
    try:
        if not here.poll(SECONDS):
            return [f"It was still running after {SECONDS} s."]
        return here.recv()
    except EOFError:
        return ["It ended its own process."]
    finally:
        process.kill()
        process.join()


def _report(judge: Callable[[Answer], list[str]], path: Path, there: Connection) -> None:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()), threadpool_limits(1):
        found = judge(Answer(path))
    there.send(found)


def _prove(answer: Answer) -> list[str]:
    folder = answer.path.parents[1]
    sys.path.insert(0, str(folder.parent))  # what the proofs of a group share
    spec = importlib.util.spec_from_file_location("proof", folder / "proof.py")
    proof = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(proof)
    namespace = {"__name__": "answer", **getattr(proof, "GIVEN", {})}
    try:
        exec(compile(answer.text, str(answer.path), "exec"), namespace)
    except Exception as error:
        return [f"The cell stops at {type(error).__name__}: {error}"]
    return list(proof.problems(namespace))


def _check(answer: Answer) -> list[str]:
    try:
        with defined(answer.exercise, answer.text, str(answer.path)) as candidate:
            return list(reports(answer.exercise, candidate, seed=SEED).values())
    except NotImplementedError as error:
        return error._render_traceback_() if hasattr(error, "_render_traceback_") else [str(error)]


def summary(run: str, group: str) -> list[str]:
    """Make a table of the judgements of a run, by assignment."""
    with JUDGEMENTS.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["run"] == run and row["group"] == group]
    lines = [
        "| assignment | wrong answers | caught | cause named | in part | not | false statement | hard to read "
        "| right answers | accepted |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for assignment in [*sorted({row["assignment"] for row in rows}), "all"]:
        mine = [row for row in rows if assignment in ("all", row["assignment"])]
        wrong = [row for row in mine if row["kind"] == "wrong"]
        right = [row for row in mine if row["kind"] == "right"]
        caught = sum(row["lost_points"] == "yes" for row in wrong)
        judged = [row for row in wrong if row["cause"]]  # a few were written after the judgement
        causes = Counter(row["cause"] for row in judged)
        numbers = [causes["named"], causes["part"], causes["not"]]
        numbers += [sum(row[word] == "yes" for row in judged) for word in ("false", "hard")]
        accepted = sum(row["lost_points"] == "no" for row in right)
        shown = [f"{number} ({number / max(len(judged), 1):.0%})" for number in numbers]
        cells = [assignment, len(wrong), f"{caught} ({caught / max(len(wrong), 1):.0%})", *shown]
        lines.append("| " + " | ".join(map(str, [*cells, len(right), accepted])) + " |")
    return lines


def _judged(judge: Callable[[Answer], list[str]], those: list[Answer], what: str) -> list[list[str]]:
    """Judge answers, two at a time."""
    with ThreadPoolExecutor(2) as threads:
        return list(tqdm(threads.map(judge, those), total=len(those), desc=what, disable=not sys.stderr.isatty()))


def main() -> int:
    """Run the checks on a group, and print which wrong answers pass and which right ones do not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group", choices=GROUP_NAMES)
    parser.add_argument("--exercise", help="only the answers to this exercise")
    parser.add_argument("--json", action="store_true", help="print what the proofs and the checks say, as JSON")
    parser.add_argument("--for-reader", type=Path, metavar="FILE", help="write the answers and what they were told")
    options = parser.parse_args()
    both = {
        kind: [each for each in answers(options.group, kind) if options.exercise in (None, each.exercise)]
        for kind in ("wrong", "right")
    }
    if options.json:
        by_name = {}
        for kind, those in both.items():
            proofs, checks = _judged(problems, those, f"{kind}, proofs"), _judged(told, those, f"{kind}, checks")
            names = map(str, those)
            by_name[kind] = {name: {"proof": p, "checks": c} for name, p, c in zip(names, proofs, checks, strict=True)}
        print(json.dumps(by_name))
        return 0
    said = {kind: _judged(told, those, kind) for kind, those in both.items()}
    passed = [str(answer) for answer, lines in zip(both["wrong"], said["wrong"], strict=True) if not lines]
    refused = [str(answer) for answer, lines in zip(both["right"], said["right"], strict=True) if lines]
    print(f"{len(both['wrong'])} wrong answers; not caught: {', '.join(passed) or 'none'}")
    print(f"{len(both['right'])} right answers; refused: {', '.join(refused) or 'none'}")
    if options.for_reader:
        parts = [
            f"=== {answer.exercise}/{answer.path.stem}\nTUTOR: {answer.meant}\nANSWER:\n{answer.text}\nSHOWN:\n"
            + "\n".join(line.partition("\n\nTo repeat")[0] for line in lines)
            for answer, lines in zip(both["wrong"], said["wrong"], strict=True)
            if lines
        ]
        options.for_reader.write_text("\n\n".join(parts), encoding="utf-8")
    return 1 if passed or refused else 0


if __name__ == "__main__":
    sys.exit(main())
