"""A comprehension over a function that takes one step."""

from functools import partial


def step(network, x, t, learning_rate):
    loss = network.loss(x, t)
    gradients = network.gradient(x, t)
    for name, parameter in network.params.items():
        gradients[name] *= -learning_rate
        parameter += gradients[name]
    return loss


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    one_step = partial(step, network, learning_rate=learning_rate)
    draws = (rng.integers(len(x), size=batch_size) for _ in range(iterations))
    return [one_step(x.take(rows, axis=0), t.take(rows)) for rows in draws]
