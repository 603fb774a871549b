"""The draw stands before the loop: how many different batches does the network see?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    chosen = rng.choice(x.shape[0], size=batch_size, replace=False)
    x_small, t_small = x[chosen], t[chosen]

    def step():
        value = network.loss(x_small, t_small)
        for k, g in network.gradient(x_small, t_small).items():
            network.params[k][...] -= learning_rate * g
        return value

    return [step() for _ in range(iterations)]
