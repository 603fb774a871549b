"""You keep a memory of earlier steps, but each step is to be the gradient times the learning rate."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    v = {k: np.zeros_like(p) for k, p in network.params.items()}
    for _ in range(iterations):
        i = rng.choice(len(x), size=batch_size)
        losses.append(network.loss(x[i], t[i]))
        g = network.gradient(x[i], t[i])
        for k in network.params:
            v[k] = 0.9 * v[k] - learning_rate * g[k]
            network.params[k] += v[k]
    return losses
