"""Signals along one way are multiplied. What about signals from two ways that meet?"""
def fan_out_backward(x, y, upstream=1.0):
    square = 2 * x
    square_of_sum = 2 * (x + y)
    return (upstream * square * square_of_sum, upstream * square_of_sum)
