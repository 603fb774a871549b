"""You draw one mini-batch before the loop and use it throughout."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    idx = rng.choice(len(x), batch_size)
    xb, tb = x[idx], t[idx]
    losses = []
    for _ in range(iterations):
        losses.append(network.loss(xb, tb))
        g = network.gradient(xb, tb)
        for k, p in network.params.items():
            p -= learning_rate * g[k]
    return losses
