"""Which samples should the loss be taken over that you write down in each iteration?"""

def sgd(params, grads, lr):
    for key in params.keys():
        params[key] -= lr * grads[key]


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    train_loss_list = []
    train_size = x.shape[0]
    for i in range(iterations):
        batch_mask = rng.choice(train_size, batch_size)
        sgd(network.params, network.gradient(x[batch_mask], t[batch_mask]), learning_rate)
        train_loss_list.append(network.loss(x, t))
    return train_loss_list
