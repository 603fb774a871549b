"""A clever idea, but what does the text say by how much each array moves in one iteration?"""

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    velocity = {k: np.zeros(v.shape) for k, v in network.params.items()}
    losses = []
    while len(losses) < iterations:
        pick = rng.permutation(len(t))[:batch_size]
        grads = network.gradient(x[pick], t[pick])
        losses.append(float(network.loss(x[pick], t[pick])))
        for k, v in velocity.items():
            v *= 0.9
            v -= learning_rate * grads[k]
            network.params[k] += v
    return losses
