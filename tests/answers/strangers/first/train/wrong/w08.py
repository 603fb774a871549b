"""Once, says step 2: how many times do you call gradient, and what has changed in between?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        losses.append(network.loss(x[i], t[i]))
        for name in network.params:
            network.params[name] -= learning_rate * network.gradient(x[i], t[i])[name]
    return losses
