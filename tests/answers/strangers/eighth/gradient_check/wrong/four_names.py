"""You look for four fixed names; a network may have other parameters."""
import numpy as np

def gradient_check(network, x, t):
    backprop = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    out = {}
    for name in ["W1", "b1", "W2", "b2"]:
        a, b = backprop[name].ravel(), numerical[name].ravel()
        worst = 0.0
        for p, q in zip(a, b):
            if p != q:
                worst = max(worst, abs(p - q) / (abs(p) + abs(q)))
        out[name] = worst
    return out
