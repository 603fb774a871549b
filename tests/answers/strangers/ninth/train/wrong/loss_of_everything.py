"""Of which samples is the loss that you keep?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    result = [0.0] * iterations
    for i in range(iterations):
        picks = rng.integers(0, x.shape[0], size=batch_size)
        gradients = network.gradient(x[picks], t[picks])
        result[i] = network.loss(x, t)
        for name in network.params:
            network.params[name] -= learning_rate * gradients[name]
    return result
