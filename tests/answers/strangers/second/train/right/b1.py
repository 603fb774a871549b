"""Splits the work into helper functions and updates with a ufunc that writes into the array."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def draw():
        while True:
            rows = rng.integers(len(x), size=batch_size)
            yield x[rows], t[rows]

    def step(xb, tb):
        loss = network.loss(xb, tb)
        for name, slope in network.gradient(xb, tb).items():
            target = network.params[name]
            np.subtract(target, learning_rate * slope, out=target)
        return loss

    return [step(*batch) for _, batch in zip(range(iterations), draw())]
