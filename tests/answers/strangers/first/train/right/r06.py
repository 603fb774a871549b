"""Shuffles the samples over and over and deals them out as from a pack of cards."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def deal():
        pack = []
        while True:
            while len(pack) < batch_size:
                pack.extend(rng.permutation(len(x)).tolist())
            yield [pack.pop() for _ in range(batch_size)]

    losses = []
    for _, i in zip(range(iterations), deal()):
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for name in sorted(network.params):
            w = network.params[name]
            w -= learning_rate * grads[name]
    return losses
