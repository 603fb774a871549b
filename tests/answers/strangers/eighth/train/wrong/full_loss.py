"""Of which samples is the loss that you note down?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    curve = []
    for _ in range(iterations):
        order = rng.permutation(len(x))[:batch_size]
        curve.append(network.loss(x, t))
        gradient = network.gradient(x.take(order, axis=0), t.take(order))
        for (name, values) in gradient.items():
            change = -learning_rate * values
            network.params[name] += change
    return curve
