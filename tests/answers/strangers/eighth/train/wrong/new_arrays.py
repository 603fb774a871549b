"""Your update puts a new array into the dict; which array does the layer compute with?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for i in range(iterations):
        idx = rng.choice(len(x), batch_size)
        xb, tb = x[idx], t[idx]
        grad = network.gradient(xb, tb)
        losses.append(network.loss(xb, tb))
        for key in network.params:
            network.params[key] = network.params[key] - learning_rate * grad[key]
    return losses
