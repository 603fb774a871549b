"""A difference quotient with a step of 1, which is exact for a product."""
def mul_backward(x, y, upstream):
    z = lambda a, b: a * b
    dx = (z(x + 1, y) - z(x - 1, y)) / 2
    dy = (z(x, y + 1) - z(x, y - 1)) / 2
    return [dx * upstream, dy * upstream]
