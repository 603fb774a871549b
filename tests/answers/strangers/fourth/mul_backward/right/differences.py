"""Right; a product is linear in each factor, so a step of 1 gives its exact slope."""
def mul_backward(x, y, upstream):
    z = lambda a, b: a * b
    return [upstream * z(1, y), upstream * z(x, 1)]
