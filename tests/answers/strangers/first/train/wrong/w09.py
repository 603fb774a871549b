"""Which step size does the caller ask for towards the end?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for step in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        rate = learning_rate * 0.99 ** step
        for name in network.params:
            network.params[name] -= rate * grads[name]
    return losses
