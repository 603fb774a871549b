"""You draw twice, and so the images no longer belong to their targets."""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    out = []
    n = len(x)
    for _ in range(iterations):
        images = x[rng.integers(n, size=batch_size)]
        labels = t[rng.integers(n, size=batch_size)]
        out += [network.loss(images, labels)]
        d = network.gradient(images, labels)
        for p in sorted(network.params):
            network.params[p] -= d[p] * learning_rate
    return out
