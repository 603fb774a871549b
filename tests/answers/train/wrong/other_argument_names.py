"""(error) unexpected keyword argument"""


def train(network, x, t, steps, size, rate, rng):
    losses = []
    for _ in range(steps):
        chosen = rng.choice(len(x), size)
        gradients = network.gradient(x[chosen], t[chosen])
        losses.append(network.loss(x[chosen], t[chosen]))
        for name in network.params:
            if name in network.params:
                network.params[name] -= rate * gradients[name]
    return losses
