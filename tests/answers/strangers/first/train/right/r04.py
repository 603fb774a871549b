"""Entry by entry, with loops; the batch is a list of single draws."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    out = []
    for _ in range(int(iterations)):
        chosen = [int(rng.integers(0, len(x))) for _ in range(batch_size)]
        batch = np.array([x[c] for c in chosen])
        answers = np.array([t[c] for c in chosen])
        out.append(network.loss(batch, answers))
        grads = network.gradient(batch, answers)
        for name in network.params:
            for where in np.ndindex(network.params[name].shape):
                network.params[name][where] -= learning_rate * grads[name][where]
    return out
