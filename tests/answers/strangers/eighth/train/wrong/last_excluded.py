"""integers already leaves out its upper limit: which sample can never be drawn?"""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = np.zeros(iterations)
    n = x.shape[0]
    for it in range(iterations):
        mask = rng.integers(0, n - 1, batch_size)
        losses[it] = network.loss(x[mask], t[mask])
        grads = network.gradient(x[mask], t[mask])
        for name in grads:
            w = network.params[name]
            w[...] = w - learning_rate * grads[name]
    return list(losses)
