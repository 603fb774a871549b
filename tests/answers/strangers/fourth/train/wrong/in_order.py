"""Random was asked for; what decides which samples come next here?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for n in range(iterations):
        i = np.arange(n * batch_size, (n + 1) * batch_size) % len(x)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for key in grads:
            network.params[key] -= learning_rate * grads[key]
    return losses
