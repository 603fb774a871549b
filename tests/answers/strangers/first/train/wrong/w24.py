"""The caller names the parameters: compare yours with the text."""
import numpy as np


def train(network, x, t, epochs, batch_size, lr, rng):
    losses = []
    for _ in range(epochs):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for name in network.params:
            network.params[name] -= lr * grads[name]
    return losses
