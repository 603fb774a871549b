"""How often do you draw a mini-batch, and how often should you?"""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    chosen = rng.choice(x.shape[0], size=batch_size, replace=False)
    x_batch, t_batch = x[chosen], t[chosen]

    def step():
        loss = network.loss(x_batch, t_batch)
        grads = network.gradient(x_batch, t_batch)
        for name, array in network.params.items():
            array -= learning_rate * grads[name]
        return loss

    return [step() for _ in range(iterations)]
