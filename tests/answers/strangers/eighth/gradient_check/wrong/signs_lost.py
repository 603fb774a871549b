"""You compare sizes only, so a gradient with the wrong sign passes."""
import numpy as np

def gradient_check(network, x, t):
    report = dict.fromkeys(network.params, 0.0)
    g1, g2 = network.gradient(x, t), network.numerical_gradient(x, t)
    for name in report:
        a, b = np.abs(g1[name]), np.abs(g2[name])
        total = a + b
        report[name] = np.divide(np.abs(a - b), total, out=np.zeros_like(total), where=total > 0).max()
    return report
