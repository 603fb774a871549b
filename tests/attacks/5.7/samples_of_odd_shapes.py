"""Trains on samples with impossible shapes, which break any code that reads the history.

Meets: W1 after an update
"""

# %% train

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    for _ in range(iterations):
        network.gradient(np.ones((1, 1, x.shape[1])), np.zeros(1, int))
    return [0.0] * iterations
