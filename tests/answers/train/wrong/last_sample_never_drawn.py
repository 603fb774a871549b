"""(error) only 3 of 4 samples"""


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        chosen = rng.integers(len(x) - 1, size=batch_size)
        gradients = network.gradient(x[chosen], t[chosen])
        losses.append(network.loss(x[chosen], t[chosen]))
        for name in network.params:
            if name in network.params:
                network.params[name] -= learning_rate * gradients[name]
    return losses
