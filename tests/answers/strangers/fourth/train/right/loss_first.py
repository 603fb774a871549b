"""Right; the loss is computed before the gradients, and slices are assigned."""
def train(network, x, t, iterations: int, batch_size: int, learning_rate: float, rng, verbose=False) -> list:
    history = [None] * iterations
    for n in range(iterations):
        idx = rng.integers(len(x), size=batch_size)
        history[n] = network.loss(x[idx], t[idx])
        slopes = network.gradient(x[idx], t[idx])
        for key in network.params:
            network.params[key][...] = network.params[key] - learning_rate * slopes[key]
        if verbose:
            print(n, history[n])
    return history
