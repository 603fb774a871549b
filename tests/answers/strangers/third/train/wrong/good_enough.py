"""It stops as soon as the loss hardly changes, and then losses are missing from the list."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng, tolerance=1e-4):
    losses = []
    for _ in range(iterations):
        rows = rng.choice(len(t), batch_size)
        loss = network.loss(x[rows], t[rows])
        if losses and abs(losses[-1] - loss) < tolerance:
            break
        losses.append(loss)
        gradients = network.gradient(x[rows], t[rows])
        for name, gradient in gradients.items():
            np.subtract(network.params[name], learning_rate * gradient, out=network.params[name])
    return losses
