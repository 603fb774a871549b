"""Begins with larger weights."""


def learn_digits(x, t, rng):
    network = TwoLayerNet(x.shape[1], 50, len(set(t.tolist())), weight_init_std=0.1, rng=rng)
    losses = train(network, x, t, 400, 32, 0.1, rng)
    assert len(losses) == 400
    return network
