"""Does the slope of a parabola depend on where you are?"""
def square_backward(x, upstream):
    return 2 * upstream
