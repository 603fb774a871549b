"""The caller's array is modified / Inputs and targets of a mini-batch do not belong together."""


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        rng.shuffle(x)
        rng.shuffle(t)
        x_batch, t_batch = x[:batch_size], t[:batch_size]
        gradients = network.gradient(x_batch, t_batch)
        for name in network.params:
            network.params[name] -= learning_rate * gradients[name]
        losses.append(network.loss(x_batch, t_batch))
    return losses
