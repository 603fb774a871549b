"""Two things: in which direction do you move, and which arrays do you change?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    history = []
    for _ in range(iterations):
        rows = rng.choice(x.shape[0], size=batch_size, replace=False)
        grads = network.gradient(x[rows], t[rows])
        history.append(network.loss(x[rows], t[rows]))
        network.params = {name: p + learning_rate * grads[name] for name, p in network.params.items()}
    return history
