"""The gradient points uphill; where do you go?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    while len(losses) < iterations:
        mask = rng.integers(0, x.shape[0], size=batch_size)
        xb, tb = np.take(x, mask, axis=0), np.take(t, mask)
        gradients = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for name, array in network.params.items():
            array += learning_rate * gradients[name]
    return losses
