"""Your indices come from numpy's global generator, not from the one you were given."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    history = []
    for _ in range(iterations):
        batch_mask = np.random.choice(x.shape[0], batch_size)
        x_batch = x[batch_mask]
        t_batch = t[batch_mask]
        grad = network.gradient(x_batch, t_batch)
        history.append(network.loss(x_batch, t_batch))
        for key in grad:
            network.params[key] -= learning_rate * grad[key]
    return history
