"""Lists every way back, multiplies along each one and adds them up; right."""
from math import prod

def fan_out_backward(x, y, upstream=1.0):
    ways = {
        "x": [[upstream, 1, 2 * x], [upstream, 1, 2 * (x + y), 1]],
        "y": [[upstream, 1, 2 * (x + y), 1]],
    }
    return tuple(sum(prod(way) for way in ways[name]) for name in "xy")
