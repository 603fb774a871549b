"""numpy writes each difference straight into the parameter, and batches come from a generator: right."""

import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def batches():
        for _ in range(iterations):
            chosen = rng.choice(len(x), batch_size, replace=len(x) < batch_size)
            yield x[chosen], t[chosen]

    losses = []
    for batch in batches():
        losses.append(network.loss(*batch))
        steps = network.gradient(*batch)
        for name, parameter in network.params.items():
            np.subtract(parameter, np.multiply(learning_rate, steps[name]), out=parameter)
    return losses
