"""How do the local derivative and the signal from upstream combine at a node?"""

def square_backward(x, upstream):
    local = 2 * x
    return upstream + local
