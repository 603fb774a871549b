"""The step is divided by the batch size, though the loss already is an average."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), size=batch_size)
        losses.append(network.loss(x[i], t[i]))
        g = network.gradient(x[i], t[i])
        for key in network.params:
            network.params[key] -= learning_rate * g[key] / batch_size
    return losses
