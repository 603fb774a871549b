"""Samples and classes are drawn independently, so they no longer belong together."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        xb = rng.choice(x, batch_size)
        tb = rng.choice(t, batch_size)
        losses.append(network.loss(xb, tb))
        grads = network.gradient(xb, tb)
        for key in network.params:
            network.params[key] -= learning_rate * grads[key]
    return losses
