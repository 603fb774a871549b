"""Right; numpy writes the difference into the array itself, and the samples of a batch are all different."""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def step():
        pick = rng.permutation(len(x))[:batch_size]
        batch = np.take(x, pick, axis=0), np.take(t, pick, axis=0)
        grads = network.gradient(*batch)
        loss = float(network.loss(*batch))
        for name, array in network.params.items():
            np.subtract(array, np.multiply(learning_rate, grads[name]), out=array)
        return loss

    return [step() for _ in range(iterations)]
