"""The loss of which samples should be in the list?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x, t))
        for p, g in zip(network.params, grads):
            network.params[p] -= learning_rate * grads[p]
    return losses
