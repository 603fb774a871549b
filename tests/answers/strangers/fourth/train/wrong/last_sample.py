"""rng.integers leaves out its upper end already."""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.integers(0, len(x) - 1, size=batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for key in grads:
            network.params[key] -= learning_rate * grads[key]
    return losses
