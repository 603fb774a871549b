"""The loss belongs to another mini-batch than the gradients."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def batch():
        i = rng.integers(len(x), size=batch_size)
        return x[i], t[i]

    losses = []
    for _ in range(iterations):
        losses.append(network.loss(*batch()))
        grads = network.gradient(*batch())
        for name in grads:
            network.params[name] -= learning_rate * grads[name]
    return losses
