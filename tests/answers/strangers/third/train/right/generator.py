"""A generator draws the mini-batches, each from a fresh permutation of all samples."""
import numpy as np


from itertools import islice


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    def batches():
        while True:
            order = rng.permutation(len(x))[:batch_size]
            yield x.take(order, axis=0), t.take(order)

    def step(batch):
        loss, slopes = network.loss(*batch), network.gradient(*batch)
        for name, array in network.params.items():
            array[...] = array - learning_rate * slopes[name]
        return loss

    return list(map(step, islice(batches(), iterations)))
