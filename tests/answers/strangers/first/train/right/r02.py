"""Random numbers from 0 to 1, scaled to indices; np.subtract with out."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    history = []
    while len(history) < iterations:
        i = np.floor(rng.random(batch_size) * len(x)).astype(int)
        gradient = network.gradient(x[i], t[i])
        history.append(network.loss(x[i], t[i]))
        for key, w in network.params.items():
            np.subtract(w, learning_rate * gradient[key], out=w)
    return history
