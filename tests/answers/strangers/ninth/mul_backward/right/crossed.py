"""A generator over the inputs the other way round, made into a tuple; right."""
def mul_backward(x, y, upstream):
    inputs = (x, y)
    return tuple(upstream * other for other in inputs[::-1])
