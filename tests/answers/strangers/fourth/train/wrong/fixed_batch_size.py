"""How many samples are in each of your batches?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    batch_size = min(50, len(x))
    losses = []
    for n in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for k in grads:
            network.params[k] -= learning_rate * grads[k]
    return losses
