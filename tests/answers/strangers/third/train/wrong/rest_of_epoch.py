"""The last mini-batch of each round through the data is smaller than batch_size."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    while len(losses) < iterations:
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch_size):
            if len(losses) == iterations:
                break
            i = order[start:start + batch_size]
            grads = network.gradient(x[i], t[i])
            losses.append(network.loss(x[i], t[i]))
            for name, array in network.params.items():
                array -= learning_rate * grads[name]
    return losses
