"""It looks only at a few random entries and so can miss a single wrong one."""
import numpy as np


def gradient_check(network, x, t, num_checks=10):
    """Return a dict with the largest relative error of each parameter's backpropagated gradient."""
    rng = np.random.default_rng(0)
    grads = network.gradient(x, t)
    numeric = network.numerical_gradient(x, t)
    errors = {}
    for name in grads:
        a, n = np.ravel(grads[name]), np.ravel(numeric[name])
        worst = 0.0
        for i in rng.integers(0, a.size, size=num_checks):
            if a[i] != n[i]:
                worst = max(worst, abs(a[i] - n[i]) / (abs(a[i]) + abs(n[i])))
        errors[name] = worst
    return errors
