"""You print the losses; what does the caller get?"""
import numpy as np


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    for step in range(iterations):
        i = rng.choice(len(x), batch_size)
        grads = network.gradient(x[i], t[i])
        print(step, network.loss(x[i], t[i]))
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
