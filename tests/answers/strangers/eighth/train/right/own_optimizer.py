"""Puts the update into a small class and draws batches from a generator function."""
import numpy as np

class _Descent:
    def __init__(self, rate):
        self.rate = rate

    def __call__(self, params, grads):
        for name, p in params.items():
            np.subtract(p, np.multiply(grads[name], self.rate), out=p)

def _batches(x, t, size, rng):
    everyone = np.arange(len(x))
    while True:
        who = rng.choice(everyone, size)
        yield x[who], t[who]

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    update, losses = _Descent(learning_rate), []
    for _, (bx, bt) in zip(range(iterations), _batches(x, t, batch_size, rng)):
        losses.append(float(network.loss(bx, bt)))
        update(network.params, network.gradient(bx, bt))
    return losses
