"""The last argument is never used; what is it for?"""
def square_of_sum_backward(x, y, upstream=1.0):
    d = 2 * (x + y)
    return (d, d)
