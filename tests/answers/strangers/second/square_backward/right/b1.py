"""Sees the square as a multiplication node with the same input twice, and adds both edges."""
def square_backward(x, upstream):
    left_edge, right_edge = x * upstream, upstream * x
    return sum([left_edge, right_edge])
