"""The network reads digits hardly better than by guessing."""


def learn_digits(x, t, rng):
    return TwoLayerNet(x.shape[1], 50, 10, rng=rng)
