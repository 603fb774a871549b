"""Inputs and targets of a mini-batch do not belong together."""


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        x_batch = x[rng.choice(len(x), batch_size)]
        t_batch = t[rng.choice(len(t), batch_size)]
        gradients = network.gradient(x_batch, t_batch)
        for name in network.params:
            network.params[name] -= learning_rate * gradients[name]
        losses.append(network.loss(x_batch, t_batch))
    return losses
