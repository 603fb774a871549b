"""Two tiny gradients can lie close together and yet be quite different. By what should you divide?"""
import numpy as np

def gradient_check(network, x, t):
    numerical = network.numerical_gradient(x, t)
    backprop = network.gradient(x, t)
    return {key: np.max(np.abs(backprop[key] - numerical[key])) for key in backprop}
