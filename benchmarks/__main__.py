"""Run the benchmarks, print the results, and write them to benchmarks/results.json and to README and docs/scale.md.

Each program runs several times, alternating with the ones it is compared with; what counts is the medians and their
ratios. Runs that other programs disturb are repeated, so don't use the machine meanwhile. All parts together take
about half an hour.
"""

import argparse
import json
import sys
from importlib.util import find_spec

from benchmarks import course, gradient_check, grading, growth, measure, scale, table, training, writer

PARTS = {
    "training": training,
    "gradient_check": gradient_check,
    "growth": growth,
    "course": course,
    "grading": grading,
}
# Only by name: these take longer, and README does not show them.
MORE = {"scale": scale, "writer": writer}


def main() -> None:
    """Run all parts, or only the ones named."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="parts:\n"
        + "\n".join(f"  {name:16}{part.__doc__.strip().splitlines()[0]}" for name, part in (PARTS | MORE).items()),
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help="what to run; all but scale and writer where left out")
    names = parser.parse_args().parts or list(PARTS)
    if unknown := set(names) - {*PARTS, *MORE}:
        parser.error(f"no part is called {', '.join(sorted(unknown))}; there are {', '.join(PARTS | MORE)}")
    if find_spec("torch") is None and set(names) - set(MORE):
        sys.exit("benchmarks: PyTorch, to compare with, is missing; install it by: python -m pip install torch")
    try:
        for name in names:
            part = (PARTS | MORE)[name]
            print(f"{name}: {part.__doc__.strip().splitlines()[0]}", flush=True)
            found = part.results()
            print("\n".join(f"  {line}" for line in part.lines(found)), flush=True)
            stored = json.loads(table.RESULTS.read_text(encoding="utf-8")) if table.RESULTS.exists() else {}
            stored |= {name: found} | ({"machine": measure.machine()} if name in PARTS else {})
            table.RESULTS.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
    except RuntimeError as error:
        sys.exit(f"benchmarks: {error}")
    if set(PARTS | MORE) <= set(stored):
        table.write()


if __name__ == "__main__":
    main()
