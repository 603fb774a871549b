"""What is 0 divided by 0, and what should the result be where both gradients are 0?"""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    return {k: (np.abs(back[k] - num[k]) / (np.abs(back[k]) + np.abs(num[k]))).max() for k in back}
