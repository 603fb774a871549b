"""The network reads digits hardly better than by guessing."""


def learn_digits(x, t, rng):
    network = TwoLayerNet(x.shape[1], 50, 10, rng=rng)
    train(network, x, rng.permutation(t), 300, 50, 0.1, rng)
    return network
