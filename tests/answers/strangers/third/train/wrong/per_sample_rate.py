"""The gradient is divided by the batch size, although the loss is already an average."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for step in range(iterations):
        chosen = rng.choice(x.shape[0], size=batch_size)
        x_batch, t_batch = x[chosen], t[chosen]
        losses += [network.loss(x_batch, t_batch)]
        for name, g in network.gradient(x_batch, t_batch).items():
            network.params[name] -= learning_rate * g / batch_size
    return losses
