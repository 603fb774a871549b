"""Images and labels are drawn separately: does each image still have its own label?"""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for k in range(iterations):
        batch_x = rng.choice(x, batch_size)
        batch_t = rng.choice(t, batch_size)
        loss = network.loss(batch_x, batch_t)
        gradients = network.gradient(batch_x, batch_t)
        for (name, g) in gradients.items():
            w = network.params[name]
            w -= learning_rate * g
        losses += [loss]
    return losses
