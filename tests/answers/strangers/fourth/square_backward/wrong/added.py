"""How does a signal combine with the local derivative as it passes a node?"""
def square_backward(x, upstream):
    return 2 * x + upstream
