"""Does each image in your mini-batch still have its own label?"""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    history = [None] * iterations
    for i in range(iterations):
        xb = rng.choice(x, batch_size)
        tb = rng.choice(t, batch_size)
        history[i] = float(network.loss(xb, tb))
        for name, g in network.gradient(xb, tb).items():
            network.params[name] -= learning_rate * g
    return history
