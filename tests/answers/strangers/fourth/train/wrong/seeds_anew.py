"""A generator with the same seed draws the same numbers. How different are your batches?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for n in range(iterations):
        rng = np.random.default_rng(42)
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for k in grads:
            network.params[k] -= learning_rate * grads[k]
    return losses
