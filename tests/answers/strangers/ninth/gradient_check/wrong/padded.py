"""You divide by the size and something more. What if the gradients are small themselves?"""
import numpy as np

def gradient_check(network, x, t, eps=1e-7):
    back = network.gradient(x, t)
    num = network.numerical_gradient(x, t)
    out = dict.fromkeys(network.params)
    for name in out:
        p, q = back[name], num[name]
        out[name] = float(np.amax(np.abs(p - q) / (np.abs(p) + np.abs(q) + eps)))
    return out
