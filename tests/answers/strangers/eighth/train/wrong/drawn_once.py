"""You draw one mini-batch and use it in every iteration."""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    chosen = rng.choice(len(t), size=batch_size, replace=False)
    batch, labels = x[chosen], t[chosen]

    def step():
        loss = network.loss(batch, labels)
        grads = network.gradient(batch, labels)
        for p in network.params:
            network.params[p] -= grads[p] * learning_rate
        return loss

    return [step() for _ in range(iterations)]
