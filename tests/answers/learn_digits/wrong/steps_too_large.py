"""(error) not finite"""


def learn_digits(x, t, rng):
    network = TwoLayerNet(x.shape[1], 50, 10, rng=rng)
    train(network, x, t, 300, 50, 1e200, rng)
    return network
