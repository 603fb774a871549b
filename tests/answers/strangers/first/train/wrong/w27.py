"""A loss may rise for a moment: what does your loop do then?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        if len(losses) > 5 and losses[-1] > losses[-6]:
            break
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
