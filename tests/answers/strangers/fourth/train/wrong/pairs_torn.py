"""Does each x still have its own t?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        xb = x[rng.choice(len(x), batch_size)]
        tb = t[rng.choice(len(t), batch_size)]
        grads = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for k in grads:
            network.params[k] -= learning_rate * grads[k]
    return losses
