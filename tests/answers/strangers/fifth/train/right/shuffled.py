"""A new order of all samples in each iteration, cut off after the size of a batch."""

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    order = np.arange(len(x))
    losses = []
    for _ in range(iterations):
        rng.shuffle(order)
        batch = order[:batch_size].copy()
        losses.append(float(network.loss(x[batch], t[batch])))
        gradients = network.gradient(x[batch], t[batch])
        for name, array in network.params.items():
            np.add(array, -learning_rate * gradients[name], out=array)
    return losses
