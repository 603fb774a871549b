"""All indices are drawn before the first iteration, as one table."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng, verbose=False):
    table = rng.integers(len(x), size=(iterations, batch_size))
    losses = []
    for k, i in enumerate(table):
        losses.append(network.loss(x[i], t[i]))
        grads = network.gradient(x[i], t[i])
        for name, array in network.params.items():
            array -= np.multiply(grads[name], learning_rate)
        if verbose:
            print(k, losses[-1])
    return losses
