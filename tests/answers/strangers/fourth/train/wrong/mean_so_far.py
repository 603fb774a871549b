"""You list averages over everything up to now; which loss is asked for?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses, means = [], []
    for n in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        means.append(sum(losses) / len(losses))
        for k in grads:
            network.params[k] -= learning_rate * grads[k]
    return means
