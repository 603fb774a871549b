"""Recursion instead of a loop: the first half of the iterations, then the second."""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    if iterations < 1:
        return []
    if iterations > 1:
        half = iterations // 2
        rest = (batch_size, learning_rate, rng)
        return train(network, x, t, half, *rest) + train(network, x, t, iterations - half, *rest)
    index = rng.choice(x.shape[0], size=batch_size, replace=True, shuffle=False)
    xs, ts = x[index], t[index]
    loss = network.loss(xs, ts)
    for key, slope in network.gradient(xs, ts).items():
        weights = network.params[key]
        weights -= slope * learning_rate
    return [loss]
