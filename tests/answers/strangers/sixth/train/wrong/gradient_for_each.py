"""You ask for the gradients again after each update: how often does the text want them?"""

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    history = []
    for i in range(iterations):
        batch = rng.integers(0, x.shape[0], size=batch_size)
        history.append(network.loss(x[batch], t[batch]))
        for name, array in network.params.items():
            array -= learning_rate * network.gradient(x[batch], t[batch])[name]
    return history
