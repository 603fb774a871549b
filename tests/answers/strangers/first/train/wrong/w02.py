"""How often do you draw, once or in each iteration?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    i = rng.choice(len(x), batch_size)
    xb, tb = x[i], t[i]
    for _ in range(iterations):
        grads = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
