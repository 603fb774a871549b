"""From which samples can your random numbers choose, and what about all the others?"""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        idx = rng.integers(batch_size, size=batch_size)
        bx, bt = x.take(idx, axis=0), t.take(idx, axis=0)
        losses.append(network.loss(bx, bt))
        g = network.gradient(bx, bt)
        for name in network.params.keys():
            network.params[name][...] = network.params[name] - g[name] * learning_rate
    return losses
