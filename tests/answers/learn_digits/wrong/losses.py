"""(error) learn_digits should return the network, but what it returned is ["""


def learn_digits(x, t, rng):
    network = TwoLayerNet(x.shape[1], 50, 10, rng=rng)
    return train(network, x, t, 300, 50, 0.1, rng)
