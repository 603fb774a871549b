"""The root of a square loses something: try a negative x."""
import math


def square_backward(x, upstream):
    y = x * x
    return upstream * 2 * math.sqrt(y)
