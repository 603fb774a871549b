"""After your steps to both sides, is each parameter where it was before?"""

import numpy as np


def gradient_check(network, x, t, h=1e-4):
    exact = {k: g.copy() for k, g in network.gradient(x, t).items()}
    report = {}
    for k, p in network.params.items():
        worst = 0.0
        it = np.nditer(p, flags=["multi_index"])
        while not it.finished:
            i = it.multi_index
            p[i] += h
            up = network.loss(x, t)
            p[i] -= 2 * h
            down = network.loss(x, t)
            b = (up - down) / (2 * h)
            a = exact[k][i]
            if a != b:
                worst = max(worst, abs(a - b) / (abs(a) + abs(b)))
            it.iternext()
        report[k] = worst
    return report
