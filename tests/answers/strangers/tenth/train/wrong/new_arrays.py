"""Does your update change the array itself, or does it only put another one under its name?"""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        rows = rng.choice(len(x), batch_size)
        grads = network.gradient(x[rows], t[rows])
        losses.append(network.loss(x[rows], t[rows]))
        for key in grads:
            network.params[key] = network.params[key] - learning_rate * grads[key]
    return losses
