"""The inputs and the targets are drawn separately and do not belong together."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        xb = x[rng.choice(len(x), batch_size)]
        tb = t[rng.choice(len(t), batch_size)]
        losses.append(network.loss(xb, tb))
        g = network.gradient(xb, tb)
        for k, p in network.params.items():
            p -= learning_rate * g[k]
    return losses
