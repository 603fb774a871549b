"""What if the network has other parameters?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for n in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for k in ("W1", "b1", "W2", "b2"):
            network.params[k] -= learning_rate * grads[k]
    return losses
