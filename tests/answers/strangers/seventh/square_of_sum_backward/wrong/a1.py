"""The square of a sum is not the sum of the squares: what is the local derivative of z = t², and at which t?"""
def square_of_sum_backward(x, y, upstream=1.0):
    dx = 2 * x * upstream
    dy = 2 * y * upstream
    return dx, dy
