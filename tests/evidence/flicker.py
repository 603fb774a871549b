"""Is a right answer ever rejected? Check each right answer with many seeds. Run by `make flicker`."""

import argparse
import sys

import numpy as np
from tqdm import tqdm

from tests.evidence.corpus import answers, defined, reports


def main() -> int:
    """Check all right answers with many seeds; return 1 if one was rejected, and print its report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=200, help="how many seeds each answer gets (default: 200)")
    parser.add_argument("--first", type=int, default=None, help="where the seeds come from (default: random)")
    options = parser.parse_args()
    first = np.random.SeedSequence(options.first).entropy
    seeds = np.random.default_rng(first).integers(2**32, size=options.seeds)
    refused = 0
    for answer in tqdm(answers("right"), unit=" answers", disable=not sys.stderr.isatty()):
        with defined(answer.exercise, answer.text, str(answer.path)) as candidate:
            for seed in map(int, seeds):
                for report in reports(answer.exercise, candidate, rounds=1, seed=seed).values():
                    refused += 1
                    print(f"{answer} was rejected:\n{report}\n")
    print(f"{len(answers('right'))} right answers, {options.seeds} seeds each: {refused} rejected (--first {first})")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
