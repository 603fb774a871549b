"""The gradients are computed anew for each parameter, when some of the others have already moved."""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = [0.0] * iterations
    for i in range(iterations):
        rows = rng.integers(0, x.shape[0], batch_size)
        bx, bt = x[rows], t[rows]
        losses[i] = network.loss(bx, bt)
        for key in network.params.keys():
            network.params[key] -= learning_rate * network.gradient(bx, bt)[key]
    return losses
