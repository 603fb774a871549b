"""How often do you compute the gradients in one iteration, and with which parameters?"""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    out = []
    while len(out) < iterations:
        chosen = rng.choice(np.arange(len(t)), size=batch_size, replace=True)
        a, b = x[chosen], t[chosen]
        out.append(network.loss(a, b))
        for name in network.params:
            network.params[name] -= network.gradient(a, b)[name] * learning_rate
    return out
