"""Right; a generator makes the mini-batches, and a ufunc writes into the arrays."""

import numpy as np


def _batches(x, t, size, rng):
    while True:
        rows = rng.permutation(len(x))[:size]
        yield np.take(x, rows, axis=0), np.take(t, rows, axis=0)


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _, (xs, ts) in zip(range(iterations), _batches(x, t, batch_size, rng)):
        losses.append(float(network.loss(xs, ts)))
        grads = network.gradient(xs, ts)
        for name, p in network.params.items():
            np.add(p, -learning_rate * grads[name], out=p)
    return losses
