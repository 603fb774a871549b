"""Large batches, and large steps."""


def learn_digits(x, t, rng):
    D = x.shape[1]
    network = TwoLayerNet(input_size=D, hidden_size=50, output_size=10, rng=rng)
    train(network, x, t, iterations=100, batch_size=200, learning_rate=0.5, rng=rng)
    return network
