"""Which is the largest index that you can draw?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    N = len(x)
    losses = []
    for _ in range(iterations):
        rows = [rng.integers(N - 1) for _ in range(batch_size)]
        batch = x[rows], t[rows]
        losses.append(float(network.loss(*batch)))
        for name, grad in network.gradient(*batch).items():
            network.params[name][...] -= learning_rate * grad
    return losses
