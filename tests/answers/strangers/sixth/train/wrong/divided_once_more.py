"""The gradient is an average already: why divide by the batch size again?"""

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = np.zeros(iterations)
    for i in range(iterations):
        pick = rng.permutation(len(x))[:batch_size]
        g = network.gradient(x[pick], t[pick])
        losses[i] = network.loss(x[pick], t[pick])
        for p in g:
            network.params[p] += -learning_rate / batch_size * g[p]
    return losses.tolist()
