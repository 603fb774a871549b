"""The return belongs to the loop, so the training ends after its first iteration."""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    all_losses = []
    for step in range(iterations):
        chosen = rng.choice(len(t), size=batch_size, replace=False)
        batch = x[chosen], t[chosen]
        gradients = network.gradient(*batch)
        all_losses += [network.loss(*batch)]
        for p in gradients:
            network.params[p] -= gradients[p] * learning_rate
        return all_losses
