"""Lesson 5.7's training: 10,000 mini-batches of 100 on MNIST, 784-50-10, in five rounds, each with its own seed."""

from benchmarks import contenders, measure


def results() -> dict:
    """Train all contenders; return their seconds and accuracies on the test data."""
    commands = {name: contenders.command(name, 50, 100, 10_000) for name in contenders.CONTENDERS}
    # On such small matrices, several threads often get in each other's way, so also run these with one.
    for name in ("ours", "pytorch", "usual"):
        commands[f"{name}, one thread"] = contenders.command(name, 50, 100, 10_000, threads=1)
    runs = measure.in_turn(commands, rounds=5, title="training")
    return {
        name: {quantity: measure.summary(run[quantity] for run in of_one) for quantity in of_one[0]}
        for name, of_one in runs.items()
    }


def pair(found: dict, name: str, quantity: str = "seconds") -> tuple[float, float]:
    """Return a contender's median and ours, with the same limit on threads: of all seconds, or of "mini_batches"."""
    ours = "ours, one thread" if name.endswith(", one thread") else "ours"
    return found[name][quantity]["median"], found[ours][quantity]["median"]


def lines(found: dict) -> list[str]:
    """Describe the results as lines for a terminal."""
    described = []
    for name, run in found.items():
        theirs, ours = pair(found, name)
        their_batches, our_batches = pair(found, name, "mini_batches")
        described.append(
            f"{name:20} {theirs:6.2f} s ({run['seconds']['min']:.2f} to {run['seconds']['max']:.2f}), "
            f"ours takes {ours / theirs:.2f} of it; "
            f"mini-batches alone {their_batches:6.2f} s ({run['mini_batches']['min']:.2f} to "
            f"{run['mini_batches']['max']:.2f}), ours {our_batches / their_batches:.2f}; "
            f"accuracy {run['accuracy']['min']:.4f} to {run['accuracy']['max']:.4f}; "
            f"disturbed by {run['disturbance']['median']:.0%}"
        )
    return described
