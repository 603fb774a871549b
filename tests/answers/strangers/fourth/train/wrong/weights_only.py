"""Biases are parameters, too."""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for n in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for k in grads:
            if k.startswith("W"):
                network.params[k] -= learning_rate * grads[k]
    return losses
