"""rng.integers leaves out its upper limit: which sample can never be drawn?"""

def draw_batch(x, t, size, rng):
    which = rng.integers(low=0, high=x.shape[0] - 1, size=size)
    return x[which], t[which]


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    result = []
    for _ in range(iterations):
        batch = draw_batch(x, t, batch_size, rng)
        gradients = network.gradient(*batch)
        result.append(network.loss(*batch))
        for array, name in ((network.params[k], k) for k in gradients):
            array[...] = array - gradients[name] * learning_rate
    return result
