"""The gradient is computed anew for each parameter, when others have already moved."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size, replace=False)
        losses.append(network.loss(x[i], t[i]))
        for name in network.params:
            network.params[name] -= learning_rate * network.gradient(x[i], t[i])[name]
    return losses
