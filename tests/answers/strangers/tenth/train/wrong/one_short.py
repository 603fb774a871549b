"""Count: how many numbers are there from 1 to the end of your range?"""

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for step in range(1, iterations):
        index = rng.integers(0, x.shape[0], size=batch_size)
        batch = x[index], t[index]
        losses += [network.loss(*batch)]
        gradient = network.gradient(*batch)
        for p in network.params:
            np.subtract(network.params[p], learning_rate * gradient[p], out=network.params[p])
    return losses
