"""You draw a mini-batch; what do you compute the gradients from?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        xb, tb = x[i], t[i]
        losses.append(network.loss(xb, tb))
        grads = network.gradient(x, t)
        for key in grads:
            network.params[key] -= learning_rate * grads[key]
    return losses
