"""The gradient points to where the loss grows: in which direction do you move?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    history = []
    while len(history) < iterations:
        rows = rng.integers(0, x.shape[0], size=batch_size)
        history.append(float(network.loss(x[rows], t[rows])))
        for name, g in network.gradient(x[rows], t[rows]).items():
            network.params[name] += learning_rate * g
    return history
