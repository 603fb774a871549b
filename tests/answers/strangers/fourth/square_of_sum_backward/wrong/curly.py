"""Look at the result for the example: how many numbers are in it, and in which order are they?"""
def square_of_sum_backward(x, y, upstream=1.0):
    dt = 2 * (x + y) * upstream
    return {dt, dt}
