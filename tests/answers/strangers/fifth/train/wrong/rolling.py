"""An update here contains a part of those before it; the text knows only the gradient of this mini-batch."""

import numpy as np


class Momentum:
    def __init__(self, lr, momentum=0.9):
        self.lr, self.momentum, self.v = lr, momentum, None

    def update(self, params, grads):
        if self.v is None:
            self.v = {k: np.zeros_like(p) for k, p in params.items()}
        for k in params:
            self.v[k] = self.momentum * self.v[k] - self.lr * grads[k]
            params[k] += self.v[k]


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    optimizer = Momentum(learning_rate)
    loss_list = []
    for _ in range(iterations):
        mask = rng.choice(x.shape[0], batch_size)
        loss_list.append(network.loss(x[mask], t[mask]))
        optimizer.update(network.params, network.gradient(x[mask], t[mask]))
    return loss_list
