"""You carry a velocity from step to step; is it in the text?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng, momentum=0.9):
    losses = []
    v = {k: np.zeros_like(p) for k, p in network.params.items()}
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for k, p in network.params.items():
            v[k] = momentum * v[k] - learning_rate * grads[k]
            p += v[k]
    return losses
