"""How many arguments does the example call pass?"""
def add_backward(x, y, upstream):
    return upstream, upstream
