"""What does p = p − … change: the array, or what the name p stands for?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = []
    for _ in range(iterations):
        i = rng.integers(0, len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        losses.append(network.loss(x[i], t[i]))
        for k, p in network.params.items():
            p = p - learning_rate * grads[k]
    return losses
