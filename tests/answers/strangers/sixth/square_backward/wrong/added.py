"""How does a node combine its local derivative with what comes from above: by a sum?"""

def square_backward(x, upstream):
    local = 2 * x
    return local + upstream
