"""Does each image in the batch get its own class number?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    history = []
    for step in range(iterations):
        x_batch = rng.choice(x, batch_size)
        t_batch = rng.choice(t, batch_size)
        history.append(network.loss(x_batch, t_batch))
        g = network.gradient(x_batch, t_batch)
        for name, p in network.params.items():
            p -= learning_rate * g[name]
    return history
