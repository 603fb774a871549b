"""Right; a little tape that collects the gradients by name."""

from collections import defaultdict


def fan_out_backward(x, y, upstream=1.0):
    gradient = defaultdict(float, z=upstream)
    t = x + y
    tape = [("z", "square", 1), ("z", "square_of_sum", 1), ("square", "x", 2 * x),
            ("square_of_sum", "t", 2 * t), ("t", "x", 1), ("t", "y", 1)]
    for source, target, local in tape:
        gradient[target] += local * gradient[source]
    return gradient["x"], gradient["y"]
