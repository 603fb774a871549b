"""You draw indices for the batch; with which indices do you compute the loss?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        j = rng.choice(len(x), batch_size)
        losses.append(network.loss(x[j], t[j]))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
