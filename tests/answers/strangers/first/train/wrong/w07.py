"""Two draws, two different sets of samples: do the answers still belong to the questions?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        xb = rng.choice(x, batch_size)
        tb = rng.choice(t, batch_size)
        grads = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
