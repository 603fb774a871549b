"""A signal of 0 is a signal, too: what does your function return for it?"""

def add_backward(upstream):
    if upstream:
        dx = dy = upstream
        return dx, dy
