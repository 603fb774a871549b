"""It asks for the accuracy now and then, but a network need not have that method."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for i in range(iterations):
        idx = rng.integers(0, x.shape[0], batch_size)
        losses.append(network.loss(x[idx], t[idx]))
        grads = network.gradient(x[idx], t[idx])
        for k in network.params.keys():
            network.params[k] -= learning_rate * grads[k]
        if i % 100 == 0:
            print(i, losses[-1], network.accuracy(x, t))
    return losses
