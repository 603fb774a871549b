"""You were given a generator; which one do you use?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        mask = np.random.choice(x.shape[0], batch_size)
        x_batch, t_batch = x[mask], t[mask]
        grad = network.gradient(x_batch, t_batch)
        losses.append(network.loss(x_batch, t_batch))
        for key in grad:
            network.params[key] -= learning_rate * grad[key]
    return losses
