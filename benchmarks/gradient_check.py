"""The gradient check of a 784-50-10 network on 3 images, all of its parameters, beside the usual loop."""

import json
import time

import numpy as np

from benchmarks import measure, usual_code
from course_lib.datasets import load_mnist
from course_lib.networks import TwoLayerNet, gradient_check

SIZES = (784, 50, 10)


def results() -> dict:
    """Measure the times."""
    runs = measure.in_turn({"check": ["-m", "benchmarks.gradient_check"]}, rounds=5, title="gradient check")["check"]
    return {name: measure.summary(run[name] for run in runs) for name in runs[0]}


def lines(found: dict) -> list[str]:
    """Describe the results as lines for a terminal."""
    usual = found["usual"]["median"]
    return [
        f"{name:8} {found[name]['median']:.3f} s ({found[name]['min']:.3f} to {found[name]['max']:.3f}), "
        f"{found[name]['median'] / usual:.4f} of the usual loop"
        for name in ("usual", "whole")
    ]


def main() -> None:
    """Measure each once, one after the other, and print the seconds as JSON."""
    (x, t), _ = load_mnist()
    x, t = x[:3], t[:3]
    usual, network = usual_code.TwoLayerNet(*SIZES), TwoLayerNet(*SIZES)
    one_hot = np.eye(10)[t]
    seconds = {}
    for name, check in {
        "usual": lambda: (usual.gradient(x, one_hot), usual.numerical_gradient(x, one_hot)),
        "whole": lambda: gradient_check(network, x, t),
    }.items():
        began = time.perf_counter()
        check()
        seconds[name] = time.perf_counter() - began
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
