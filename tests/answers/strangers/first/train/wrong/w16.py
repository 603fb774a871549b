"""What becomes of the generator that the caller gave you?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    rng = np.random.default_rng(42)
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size, replace=False)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
    return losses
