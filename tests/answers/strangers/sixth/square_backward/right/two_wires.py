"""The square is treated as a product of x with itself, with two signals that add up."""

def square_backward(x, upstream):
    via_left = upstream * x
    via_right = x * upstream
    return sum([via_left, via_right])
