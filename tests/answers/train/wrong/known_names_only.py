"""(error) some of them were not updated"""


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        chosen = rng.choice(len(x), batch_size)
        gradients = network.gradient(x[chosen], t[chosen])
        losses.append(network.loss(x[chosen], t[chosen]))
        for name in ["W1", "b1", "W2", "b2"]:
            if name in network.params:
                network.params[name] -= learning_rate * gradients[name]
    return losses
