"""Compares the gradients of a copy of the network."""

import copy

import numpy as np


def gradient_check(network, x, t):
    network = copy.deepcopy(network)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name, a in network.gradient(x, t).items():
        b = numerical[name]
        errors[name] = np.max(np.abs(a - b) / np.maximum(np.abs(a) + np.abs(b), 1e-9))
    return errors
