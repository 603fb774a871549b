"""In which order are the caller's x and t after your function, and do they still fit together?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for n in range(iterations):
        rng.shuffle(x)
        rng.shuffle(t)
        xb, tb = x[:batch_size], t[:batch_size]
        grads = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for k in grads:
            network.params[k] -= learning_rate * grads[k]
    return losses
