"""Each loss in the list is that of all the samples, and not of the mini-batch."""

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    train_loss = np.zeros(iterations)
    for n in range(iterations):
        picks = rng.permutation(len(x))[:batch_size]
        train_loss[n] = network.loss(x, t)
        gradient = network.gradient(x.take(picks, axis=0), t.take(picks))
        for k, dk in gradient.items():
            np.subtract(network.params[k], learning_rate * dk, out=network.params[k])
    return train_loss.tolist()
