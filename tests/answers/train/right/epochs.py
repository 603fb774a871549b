"""Draws each epoch's samples in shuffled order, with a generator; returns a numpy array."""

import numpy as np


def batches(samples, batch_size, rng):
    while True:
        order = rng.permutation(samples)
        for start in range(0, samples - batch_size + 1, batch_size):
            yield order[start : start + batch_size]


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = np.zeros(iterations)
    for i, batch in zip(range(iterations), batches(len(x), batch_size, rng)):
        for name, gradient in network.gradient(x[batch], t[batch]).items():
            np.subtract(network.params[name], learning_rate * gradient, out=network.params[name])
        losses[i] = network.loss(x[batch], t[batch])
    return losses
