"""Asks for the loss after the gradient but before the update, and works on copies of what gradient returned."""
def train(network, x, t, iterations, batch_size, learning_rate, rng):
    losses = [None for _ in range(iterations)]
    for step, _ in enumerate(losses):
        sample = rng.random(len(x)).argsort()[:batch_size]
        mini = dict(x=x[sample], t=t[sample])
        steps = {name: learning_rate * g for name, g in network.gradient(**mini).items()}
        losses[step] = network.loss(**mini)
        for name in steps:
            network.params[name].__isub__(steps[name])
    return losses
