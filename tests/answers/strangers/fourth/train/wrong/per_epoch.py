"""Count the losses: is there one for each iteration?"""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    train_loss_list = []
    iter_per_epoch = max(x.shape[0] // batch_size, 1)
    for i in range(iterations):
        batch_mask = rng.choice(x.shape[0], batch_size)
        x_batch = x[batch_mask]
        t_batch = t[batch_mask]
        grad = network.gradient(x_batch, t_batch)
        loss = network.loss(x_batch, t_batch)
        for key in network.params:
            network.params[key] -= learning_rate * grad[key]
        if i % iter_per_epoch == 0:
            train_loss_list.append(loss)
    return train_loss_list
