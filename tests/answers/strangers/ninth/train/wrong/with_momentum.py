"""By how much should each array move? Something from earlier steps is still pushing."""
import numpy as np

def train(network, x, t, iterations, batch_size, learning_rate, rng):
    v = {k: np.zeros_like(p) for k, p in network.params.items()}
    log = []
    for _ in range(iterations):
        i = rng.integers(len(x), size=batch_size)
        dp = network.gradient(x[i], t[i])
        log.append(network.loss(x[i], t[i]))
        for k in v:
            v[k] = 0.9 * v[k] - learning_rate * dp[k]
            network.params[k] += v[k]
    return log
