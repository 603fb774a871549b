"""A name for an array is not the array: what does your assignment in the loop change?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for name, p in network.params.items():
            p = p - learning_rate * grads[name]
    return losses
