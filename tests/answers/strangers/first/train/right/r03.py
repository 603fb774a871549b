"""The first entries of a permutation; a step as a helper in a list comprehension."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def step():
        pick = rng.permutation(len(t))[:batch_size]
        xs, ts = x[pick], t[pick]
        value = network.loss(xs, ts)
        g = network.gradient(xs, ts)
        for name in g:
            network.params[name] += -learning_rate * g[name]
        return value

    return [step() for _ in range(iterations)]
