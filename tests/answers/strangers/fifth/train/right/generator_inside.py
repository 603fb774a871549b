"""A generator does the steps, and list collects them; all batches are drawn beforehand."""

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    draws = rng.integers(len(x), size=(iterations, batch_size))

    def steps():
        for rows in draws:
            samples, classes = x[rows], t[rows]
            gradients = network.gradient(samples, classes)
            yield network.loss(samples, classes)
            for name in gradients:
                network.params[name][:] -= learning_rate * gradients[name]

    return list(steps())
