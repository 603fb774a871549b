"""10,000 mini-batches of 100 on MNIST, 784-50-10, in five rounds with a seed each: four contenders side by side."""

from benchmarks import contenders, measure


def results() -> dict:
    """Train all contenders; return their seconds and accuracies on the test data."""
    commands = {name: contenders.command(name, 50, 100, 10_000) for name in contenders.CONTENDERS}
    # Several threads on so small matrices are soon in each other's way; so these two are also held to one.
    for name in ("pytorch", "usual"):
        commands[f"{name}, one thread"] = contenders.command(name, 50, 100, 10_000, threads=1)
    runs = measure.in_turn(commands, rounds=5, title="training")
    return {
        name: {quantity: measure.summary(run[quantity] for run in of_one) for quantity in of_one[0]}
        for name, of_one in runs.items()
    }


def lines(found: dict) -> list[str]:
    """Describe the results for a reader at a terminal."""
    ours = found["ours"]["seconds"]["median"]
    return [
        f"{name:20} {run['seconds']['median']:7.2f} s ({run['seconds']['min']:.2f} to {run['seconds']['max']:.2f}), "
        f"accuracy {run['accuracy']['min']:.4f} to {run['accuracy']['max']:.4f}, "
        f"ours takes {ours / run['seconds']['median']:.2f} of it; disturbed by {run['disturbance']['median']:.0%}"
        for name, run in found.items()
    ]
