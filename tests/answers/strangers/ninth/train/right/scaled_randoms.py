"""Scales random numbers to indices and subtracts into the same array; right."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def step():
        where = np.floor(rng.random(batch_size) * len(x)).astype(int)
        xs, ts = np.take(x, where, axis=0), np.take(t, where)
        before = network.loss(xs, ts)
        slopes = network.gradient(xs, ts)
        for name, array in network.params.items():
            np.subtract(array, np.multiply(slopes[name], learning_rate), out=array)
        return before

    return [step() for _ in range(iterations)]
