"""The parameters move along the gradient, uphill."""


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        batch = rng.choice(len(x), batch_size)
        gradients = network.gradient(x[batch], t[batch])
        for name, gradient in gradients.items():
            network.params[name] += learning_rate * gradient
        losses.append(network.loss(x[batch], t[batch]))
    return losses
