"""The upper limit of integers is not drawn itself, and you have already subtracted one."""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    last = len(x) - 1

    def one_step():
        which = rng.integers(0, last, batch_size)
        value = network.loss(x[which], t[which])
        g = network.gradient(x[which], t[which])
        for name, array in network.params.items():
            array -= learning_rate * g[name]
        return value

    return [one_step() for _ in range(iterations)]
