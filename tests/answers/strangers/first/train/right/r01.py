"""Draws without replacement, and updates by slice assignment."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = [0.0] * iterations
    for step in range(iterations):
        rows = rng.choice(x.shape[0], size=batch_size, replace=False)
        bx, bt = np.take(x, rows, axis=0), np.take(t, rows, axis=0)
        losses[step] = float(network.loss(bx, bt))
        for name, slope in network.gradient(bx, bt).items():
            network.params[name][...] = network.params[name] - learning_rate * slope
    return losses
