"""Chooses the samples with the smallest random keys, and trains recursively in halves."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    if iterations > 1:
        half = iterations // 2
        rest = (batch_size, learning_rate, rng)
        return train(network, x, t, half, *rest) + train(network, x, t, iterations - half, *rest)
    if iterations < 1:
        return []
    chosen = np.argsort(rng.random(len(x)), kind="stable")[:batch_size]
    bx, bt = np.array([x[i] for i in chosen]), np.array([t[i] for i in chosen])
    loss = network.loss(bx, bt)
    for (_, array), gradient in zip(sorted(network.params.items()), (g for _, g in sorted(network.gradient(bx, bt).items()))):
        array += -learning_rate * gradient
    return [loss]
