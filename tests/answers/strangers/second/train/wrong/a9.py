"""The indices only ever reach the first batch_size samples."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.integers(0, batch_size, size=batch_size)
        losses.append(network.loss(x[i], t[i]))
        g = network.gradient(x[i], t[i])
        for key in network.params:
            network.params[key] -= learning_rate * g[key]
    return losses
