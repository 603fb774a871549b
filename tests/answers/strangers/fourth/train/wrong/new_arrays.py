"""The layers keep the arrays that they were given. Which arrays do you change?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.choice(len(x), batch_size)
        xb, tb = x[i], t[i]
        grads = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for k in network.params:
            network.params[k] = network.params[k] - learning_rate * grads[k]
    return losses
