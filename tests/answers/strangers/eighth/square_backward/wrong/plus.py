"""Along a chain, derivatives are combined in another way than by adding."""
def square_backward(x, upstream):
    dydx = lambda v: v + v
    return upstream + dydx(x)
