"""How often do you draw?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    i = rng.choice(len(x), batch_size, replace=False)
    xb, tb = x[i], t[i]
    losses = []
    for _ in range(iterations):
        grads = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for k in grads:
            network.params[k] -= learning_rate * grads[k]
    return losses
