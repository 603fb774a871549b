"""The gradient check of a 784-50-10 network on 3 images, whole and sampled: its speed, and which mistakes it finds."""

import json
import time

import numpy as np
from tqdm import tqdm

from benchmarks import measure, usual_code, wrong_gradients
from course_lib.datasets import load_mnist
from course_lib.gradient_checking import gradient_check
from course_lib.networks import TwoLayerNet

SIZES = (784, 50, 10)
SAMPLE = 12
SEEDS = 20


def results() -> dict:
    """Measure the times, and count which wrong answers a sampled check finds."""
    runs = measure.in_turn({"check": ["-m", "benchmarks.gradient_check"]}, rounds=5, title="gradient check")["check"]
    return {name: measure.summary(run[name] for run in runs) for name in runs[0]} | {"power": _power()}


def _power() -> dict:
    """Run the sampled check on all wrong answers with wrong gradients, with many seeds."""
    rng = np.random.default_rng(0)
    x, t = rng.random((3, 30)), np.array([0, 3, 1])
    wrong = {
        name for name, network in wrong_gradients.networks((30, 10, 4), 0) if wrong_gradients.is_found(network, x, t)
    }
    (x, t), _ = load_mnist()
    x, t = x[:3].astype(np.float64), t[:3]
    not_found: dict[str, int] = {}
    for seed in tqdm(range(SEEDS), desc="power", unit=" seeds"):
        for name, network in wrong_gradients.networks(SIZES, seed):
            sample = {"sample": SAMPLE, "rng": np.random.default_rng(seed)}
            if name in wrong and not wrong_gradients.is_found(network, x, t, **sample):
                not_found[name] = not_found.get(name, 0) + 1
    missed = sum(not_found.values())
    return {"answers": len(wrong), "runs": len(wrong) * SEEDS, "found": len(wrong) * SEEDS - missed} | not_found


def lines(found: dict) -> list[str]:
    """Describe the results as lines for a terminal."""
    usual = found["usual"]["median"]
    times = [
        f"{name:8} {found[name]['median']:.3f} s ({found[name]['min']:.3f} to {found[name]['max']:.3f}), "
        f"{found[name]['median'] / usual:.4f} of the usual loop"
        for name in ("usual", "whole", "sampled")
    ]
    return [*times, f"sampled check on answers with a wrong gradient: {found['power']}"]


def main() -> None:
    """Measure each once, one after the other, and print the seconds as JSON."""
    (x, t), _ = load_mnist()
    x, t = x[:3], t[:3]
    usual, network = usual_code.TwoLayerNet(*SIZES), TwoLayerNet(*SIZES)
    rng = np.random.default_rng()
    one_hot = np.eye(10)[t]
    seconds = {}
    for name, check in {
        "usual": lambda: (usual.gradient(x, one_hot), usual.numerical_gradient(x, one_hot)),
        "whole": lambda: gradient_check(network, x, t),
        "sampled": lambda: gradient_check(network, x, t, sample=SAMPLE, rng=rng),
    }.items():
        began = time.perf_counter()
        check()
        seconds[name] = time.perf_counter() - began
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
