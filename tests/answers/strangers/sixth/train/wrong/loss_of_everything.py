"""The loss that you write down belongs to all samples; which samples does the text mean?"""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    n = len(x)
    train_loss_list = []

    def step():
        mask = rng.choice(n, size=batch_size, replace=batch_size > n)
        grad = network.gradient(x[mask], t[mask])
        train_loss_list.append(float(network.loss(x, t)))
        for key, g in grad.items():
            network.params[key] -= learning_rate * g

    while len(train_loss_list) < iterations:
        step()
    return train_loss_list
