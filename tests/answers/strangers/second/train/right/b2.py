"""Draws without repeats, computes the loss before the gradients, and assigns through a full slice."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = [0.0] * iterations
    n = 0
    while n < iterations:
        chosen = rng.choice(np.arange(x.shape[0]), size=batch_size, replace=False)
        xb = np.take(x, chosen, axis=0)
        tb = np.take(t, chosen, axis=0)
        losses[n] = float(network.loss(xb, tb))
        grads = network.gradient(xb, tb)
        for key, param in network.params.items():
            param[...] = param - learning_rate * grads[key]
        n += 1
    return losses
