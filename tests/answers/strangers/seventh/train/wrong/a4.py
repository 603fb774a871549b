"""Step 3 says how far to move, and your steps also contain what is left of earlier ones."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    v = {k: np.zeros_like(p) for k, p in network.params.items()}
    losses = [0.0] * iterations
    for step in range(iterations):
        pick = rng.permutation(len(t))[:batch_size]
        sample = x[pick], t[pick]
        losses[step] = network.loss(*sample)
        for k, g in network.gradient(*sample).items():
            v[k] = 0.9 * v[k] - learning_rate * g
            network.params[k] += v[k]
    return losses
