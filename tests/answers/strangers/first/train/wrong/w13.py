"""Is the upper end of rng.integers included? Which sample is never drawn?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.integers(0, len(x) - 1, size=batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
