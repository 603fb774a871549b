"""Two inputs: how many derivatives?"""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    return 2 * t * upstream
