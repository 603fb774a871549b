"""Curly brackets make a set, which has no order and keeps equal numbers only once."""
def mul_backward(x, y, upstream):
    return {y * upstream, x * upstream}
