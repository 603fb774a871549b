"""You take the samples one after another: where is the chance?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    n = len(x)
    for step in range(iterations):
        i = np.arange(step * batch_size, (step + 1) * batch_size) % n
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
