"""Computes the loss before the update, and writes into the arrays with [...]."""


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        batch = rng.choice(len(x), batch_size)
        x_batch, t_batch = x[batch], t[batch]
        losses.append(float(network.loss(x_batch, t_batch)))
        gradients = network.gradient(x_batch, t_batch)
        for name in network.params:
            network.params[name][...] = network.params[name] - learning_rate * gradients[name]
    return losses
