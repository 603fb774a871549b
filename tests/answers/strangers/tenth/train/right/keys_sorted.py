"""Right; sorts random numbers to draw the samples, and updates through a slice."""

import numpy as np


class _Trainer:
    def __init__(self, network, learning_rate):
        self.network, self.learning_rate, self.losses = network, learning_rate, []

    def __call__(self, x, t):
        gradients = self.network.gradient(x, t)
        self.losses.append(self.network.loss(x, t))
        for name in gradients:
            array = self.network.params[name]
            array[:] = array - self.learning_rate * gradients[name]


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    step = _Trainer(network, learning_rate)
    for _ in range(iterations):
        first = np.argsort(rng.random(len(x)))[:batch_size]
        step(x[first], t[first])
    return step.losses
