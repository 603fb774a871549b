"""Right; samples are dealt like cards from a deck that is shuffled when it runs out."""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    deck, losses = [], []
    for _ in range(iterations):
        while len(deck) < batch_size:
            deck += rng.permutation(len(x)).tolist()
        hand, deck = deck[:batch_size], deck[batch_size:]
        grads = network.gradient(x[hand], t[hand])
        losses.append(network.loss(x[hand], t[hand]))
        for key, g in grads.items():
            network.params[key] -= learning_rate * g
    return losses
