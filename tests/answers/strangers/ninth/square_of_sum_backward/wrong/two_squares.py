"""The square of a sum is not the sum of the squares. What goes into the square node?"""
def square_of_sum_backward(x, y, upstream=1.0):
    dx = 2 * x * upstream
    dy = 2 * y * upstream
    return dx, dy
