"""(error) what train returns is a list of 11, but there are 12 iterations"""


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        batch = rng.choice(len(x), batch_size)
        x_batch, t_batch = x[batch], t[batch]
        gradients = network.gradient(x_batch, t_batch)
        for name in network.params:
            network.params[name] -= learning_rate * gradients[name]
        if _ > 0:
            losses.append(network.loss(x_batch, t_batch))
    return losses
