"""(error) shape of W1: is (196, 10), should be (196, 50)"""


def learn_digits(x, t, rng):
    network = TwoLayerNet(x.shape[1], 10, 10, rng=rng)
    train(network, x, t, 300, 50, 0.1, rng)
    return network
