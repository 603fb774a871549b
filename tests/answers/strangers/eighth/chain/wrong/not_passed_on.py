"""Each node must multiply what the node before it passed on, not the first signal again."""
def chain(local_derivatives, upstream=1.0):
    return [upstream * d for d in local_derivatives]
