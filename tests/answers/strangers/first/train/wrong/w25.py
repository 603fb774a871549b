"""A text that looks like a number is not a number."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(f"{network.loss(x[i], t[i]):.4f}")
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
