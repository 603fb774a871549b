"""Larger networks and batches, beside PyTorch: 50, 200 and 800 hidden units, batches of 100, 1,000 and 10,000."""

from benchmarks import contenders, measure

# (Hidden units, batch size) → number of mini-batches: enough for a few seconds of work.
ITERATIONS = {
    (50, 100): 3000, (50, 1000): 500, (50, 10_000): 50,
    (200, 100): 2000, (200, 1000): 300, (200, 10_000): 30,
    (800, 100): 1000, (800, 1000): 100, (800, 10_000): 12,
}  # fmt: skip


def results() -> dict:
    """Train both at all sizes; return seconds and accuracies, by size ("hidden x batch") and name."""
    commands = {
        f"{hidden} x {batch}/{name}": contenders.command(name, hidden, batch, iterations)
        for (hidden, batch), iterations in ITERATIONS.items()
        for name in ("ours", "pytorch")
    }
    runs = measure.in_turn(commands, rounds=3, title="growth")
    found: dict = {}
    for key, of_one in runs.items():
        size, _, name = key.partition("/")
        values = {quantity: measure.summary(run[quantity] for run in of_one) for quantity in of_one[0]}
        found.setdefault(size, {})[name] = values
    return found


def lines(found: dict) -> list[str]:
    """Describe the results as lines for a terminal."""
    return [
        f"{size:12} ours {run['ours']['seconds']['median']:6.2f} s, ratio to PyTorch {ratio(run):.2f}; "
        f"accuracy {run['ours']['accuracy']['median']:.3f} and {run['pytorch']['accuracy']['median']:.3f}; "
        f"disturbed by {run['ours']['disturbance']['median']:.0%} and {run['pytorch']['disturbance']['median']:.0%}"
        for size, run in found.items()
    ]


def ratio(run: dict) -> float:
    """Return our median time divided by PyTorch's."""
    return run["ours"]["seconds"]["median"] / run["pytorch"]["seconds"]["median"]
