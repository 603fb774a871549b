"""The two derivatives are equal, but the caller still expects a pair."""
def square_of_sum_backward(x, y, upstream=1.0):
    d = upstream * 2 * (x + y)
    return d
