"""Uses an optimizer object, and draws samples without replacement, pair by pair."""

import numpy as np


class SGD:
    def __init__(self, lr):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] -= self.lr * grads[key]


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    optimizer = SGD(learning_rate)
    pairs = list(zip(x, t))
    losses = []
    while len(losses) < iterations:
        chosen = [pairs[i] for i in rng.choice(len(pairs), size=batch_size, replace=False)]
        x_batch = np.array([row for row, _ in chosen])
        t_batch = np.array([label for _, label in chosen])
        optimizer.update(network.params, network.gradient(x_batch, t_batch))
        losses += [network.loss(x_batch, t_batch)]
    return losses
