"""The random numbers don't come from the generator that you were given."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    train_loss_list = []
    for i in range(iterations):
        batch_mask = np.random.choice(x.shape[0], batch_size)
        x_batch = x[batch_mask]
        t_batch = t[batch_mask]
        grad = network.gradient(x_batch, t_batch)
        loss = network.loss(x_batch, t_batch)
        for key in network.params.keys():
            network.params[key] -= learning_rate * grad[key]
        train_loss_list.append(loss)
    return train_loss_list
