"""Right: the payment is linear in each input, so its change for one step of one is the derivative."""
import numpy as np

def apple_gradients(price, count, tax, upstream=1.0):
    p = np.array([price, count, tax], dtype=float)
    names = "price count tax".split()
    grads = {}
    for i, name in enumerate(names):
        one, zero = p.copy(), p.copy()
        one[i], zero[i] = 1.0, 0.0
        grads[name] = (one.prod() - zero.prod()) * upstream
    return grads
