"""Try it with a negative x: does what you compute from y still know the sign?"""

import math


def square_backward(x, upstream):
    y = x ** 2
    return 2 * math.sqrt(y) * upstream
