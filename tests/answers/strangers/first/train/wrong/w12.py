"""Count the rounds of your loop."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(1, iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
