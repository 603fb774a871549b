"""Draws the indices of all mini-batches before the first iteration."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = np.empty(iterations)
    plan = rng.integers(x.shape[0], size=(iterations, batch_size))
    for i, rows in enumerate(plan):
        gradients = network.gradient(x[rows], t[rows])
        losses[i] = network.loss(x[rows], t[rows])
        for name in gradients.keys() & network.params.keys():
            np.subtract(network.params[name], np.multiply(gradients[name], learning_rate), out=network.params[name])
    return losses.tolist()
