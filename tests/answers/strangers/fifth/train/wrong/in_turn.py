"""The batches are taken one after another as the samples lie, and rng has nothing to do."""

from itertools import cycle


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    starts = cycle(range(0, max(len(x) - batch_size, 0) + 1, batch_size))
    losses = []
    for _, start in zip(range(iterations), starts):
        part = slice(start, start + batch_size)
        grads = network.gradient(x[part], t[part])
        losses.append(network.loss(x[part], t[part]))
        for name, weights in network.params.items():
            weights[...] = weights - grads[name] * learning_rate
    return losses
