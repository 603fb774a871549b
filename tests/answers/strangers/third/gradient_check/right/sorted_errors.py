"""Divides only where there is something to divide by, and sorts the errors."""
import numpy as np
from typing import Any


def gradient_check(network: Any, x: np.ndarray, t: np.ndarray, verbose: bool = False) -> dict:
    numerical = {k: np.array(v) for k, v in network.numerical_gradient(x, t).items()}
    exact = {k: np.array(v) for k, v in network.gradient(x, t).items()}
    report = {}
    while exact:
        name, a = exact.popitem()
        pair = np.stack([a, numerical.pop(name)])
        distance = np.ptp(pair, axis=0)
        size = np.abs(pair).sum(axis=0)
        errors = np.divide(distance, size, out=np.zeros(np.shape(size)), where=size != 0)
        report[name] = np.sort(errors, axis=None)[-1]
        if verbose:
            print(name, report[name])
    return report
