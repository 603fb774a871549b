"""Run the benchmarks, print the results, and write them to benchmarks/results.json and to the table in README.

Each program runs several times, alternating with the ones it is compared with; what counts is the medians and their
ratios. Runs that other programs disturb are repeated, so don't use the machine meanwhile. All parts together take
about half an hour.
"""

import argparse
import json
import sys
from importlib.util import find_spec

from benchmarks import course, gradient_check, grading, growth, measure, table, training

PARTS = {
    "training": training,
    "gradient_check": gradient_check,
    "growth": growth,
    "course": course,
    "grading": grading,
}


def main() -> None:
    """Run all parts, or only the ones named."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="parts:\n" + "\n".join(f"  {name:16}{part.__doc__.strip()}" for name, part in PARTS.items()),
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help="what to run; everything where left out")
    names = parser.parse_args().parts or list(PARTS)
    if unknown := set(names) - set(PARTS):
        parser.error(f"no part is called {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    if find_spec("torch") is None:
        sys.exit("benchmarks: PyTorch, to compare with, is missing; install it by: python -m pip install torch")
    try:
        for name in names:
            print(f"{name}: {PARTS[name].__doc__.strip()}", flush=True)
            found = PARTS[name].results()
            print("\n".join(f"  {line}" for line in PARTS[name].lines(found)), flush=True)
            stored = json.loads(table.RESULTS.read_text(encoding="utf-8")) if table.RESULTS.exists() else {}
            stored |= {"machine": measure.machine(), name: found}
            table.RESULTS.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
    except RuntimeError as error:
        sys.exit(f"benchmarks: {error}")
    if set(PARTS) <= set(stored):
        table.write()


if __name__ == "__main__":
    main()
