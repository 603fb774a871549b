"""(error) but there are 12 iterations"""

losses = []


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    for _ in range(iterations):
        chosen = rng.choice(len(x), size=batch_size)
        gradients = network.gradient(x[chosen], t[chosen])
        losses.append(network.loss(x[chosen], t[chosen]))
        for name, gradient in gradients.items():
            network.params[name] -= learning_rate * gradient
    return losses
