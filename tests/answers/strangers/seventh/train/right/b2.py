"""Right: a recursion over halves of the iterations."""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    if iterations == 0:
        return []
    if iterations > 1:
        half = iterations // 2
        return [
            loss
            for n in (half, iterations - half)
            for loss in train(network, x, t, n, batch_size, learning_rate, rng)
        ]
    rows = list(rng.integers(low=0, high=len(t), size=batch_size))
    downhill = network.gradient(x[rows], t[rows])
    before = network.loss(x[rows], t[rows])
    for key in downhill:
        array = network.params[key]
        array[:] = array - learning_rate * downhill[key]
    return [before]
