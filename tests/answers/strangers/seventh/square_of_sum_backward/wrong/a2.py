"""A generator is not a tuple: the numbers in it can be taken out only once, and not by index."""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dt = upstream * 2 * t
    yield dt
    yield dt
