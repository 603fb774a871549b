"""The losses are those of all samples, not of the iteration's mini-batch."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        losses.append(network.loss(x, t))
        g = network.gradient(x[i], t[i])
        for key in network.params:
            network.params[key] -= learning_rate * g[key]
    return losses
