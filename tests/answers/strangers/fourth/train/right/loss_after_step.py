"""Right; the loss of the mini-batch is taken after the step, as in a well-known book."""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    train_loss_list = []
    for i in range(iterations):
        batch_mask = rng.choice(x.shape[0], batch_size)
        x_batch = x[batch_mask]
        t_batch = t[batch_mask]
        grad = network.gradient(x_batch, t_batch)
        for key in grad:
            network.params[key] -= learning_rate * grad[key]
        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
