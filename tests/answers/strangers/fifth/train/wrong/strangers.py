"""Samples and class numbers are drawn independently, so they don't belong together any more."""

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    history = []
    while len(history) < iterations:
        xb = x[rng.integers(len(x), size=batch_size)]
        tb = t[rng.integers(len(t), size=batch_size)]
        history.append(network.loss(xb, tb))
        for name, g in network.gradient(xb, tb).items():
            network.params[name] -= learning_rate * g
    return history
