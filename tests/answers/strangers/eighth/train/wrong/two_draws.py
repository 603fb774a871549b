"""You draw indices for the inputs and others for the targets: does each input still have its own target?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def pick(a):
        return a[rng.integers(len(a), size=batch_size)]

    out = [0.0] * iterations
    for k in range(iterations):
        bx, bt = pick(x), pick(t)
        g = network.gradient(bx, bt)
        out[k] = network.loss(bx, bt)
        for name, array in network.params.items():
            array -= learning_rate * g[name]
    return out
