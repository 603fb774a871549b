"""In which iteration is the step as large as the caller wants it?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for n in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for k in grads:
            network.params[k] -= learning_rate * 0.95 ** n * grads[k]
    return losses
