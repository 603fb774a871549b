"""How often is gradient called in each iteration, and with which weights?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        losses.append(network.loss(x[i], t[i]))
        for key in network.params:
            network.params[key] -= learning_rate * network.gradient(x[i], t[i])[key]
    return losses
