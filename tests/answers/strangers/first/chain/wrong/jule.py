"""Each node multiplies the first signal, not the one its neighbour passed on."""
def chain(local_derivatives, upstream=1.0):
    return [d * upstream for d in local_derivatives]
