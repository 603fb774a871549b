"""The learning rate shrinks from step to step, although it was given."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    """Train a network with mini-batches, and return the list of losses."""
    losses = []
    for i in range(iterations):
        idx = rng.choice(len(x), batch_size)
        grads = network.gradient(x[idx], t[idx])
        losses.append(network.loss(x[idx], t[idx]))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
        learning_rate *= 0.99
    return losses
