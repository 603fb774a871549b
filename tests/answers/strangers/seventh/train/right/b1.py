"""Right: a generator inside makes the batches, and the update is written into the arrays by numpy."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def batches():
        for _ in range(iterations):
            i = rng.permutation(len(x))[:batch_size]
            yield x[i], t[i]

    losses = []
    for xb, tb in batches():
        losses.append(float(network.loss(xb, tb)))
        g = network.gradient(xb, tb)
        for name, array in network.params.items():
            np.subtract(array, np.multiply(g[name], learning_rate), out=array)
    return losses
