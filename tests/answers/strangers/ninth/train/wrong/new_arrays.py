"""Does your update change the array that the layer computes with, or make another one?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        idx = rng.choice(len(x), batch_size)
        xb, tb = x[idx], t[idx]
        grads = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for key in grads:
            network.params[key] = network.params[key] - learning_rate * grads[key]
    return losses
