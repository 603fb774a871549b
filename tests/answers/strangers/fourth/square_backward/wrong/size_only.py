"""What happens to the left of 0, where the parabola falls?"""
import math

def square_backward(x, upstream):
    y = x ** 2
    return 2 * math.sqrt(y) * upstream
