"""Try a negative number: does a parabola rise there or fall?"""
import math

def square_backward(x, upstream):
    y = x * x
    return 2 * math.sqrt(y) * upstream
