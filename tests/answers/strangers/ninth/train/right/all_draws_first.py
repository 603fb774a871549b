"""Draws the indices of all iterations at once and walks through them; right."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    plan = rng.integers(low=0, high=len(x), size=(iterations, batch_size))
    losses = np.zeros(iterations)
    for number, rows in enumerate(plan):
        gradients = network.gradient(x[rows], t[rows])
        losses[number] = network.loss(x[rows], t[rows])
        for name in gradients:
            network.params[name][:] = network.params[name] - gradients[name] * learning_rate
    return losses.tolist()
