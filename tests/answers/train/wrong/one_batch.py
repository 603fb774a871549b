"""Every iteration uses the same mini-batch."""


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    batch = rng.choice(len(x), batch_size)
    x_batch, t_batch = x[batch], t[batch]
    for _ in range(iterations):
        gradients = network.gradient(x_batch, t_batch)
        for name in network.params:
            network.params[name] -= learning_rate * gradients[name]
        losses.append(network.loss(x_batch, t_batch))
    return losses
