"""Only the last signal is returned, not every one along the way."""
def chain(local_derivatives, upstream=1.0):
    for d in local_derivatives:
        upstream = upstream * d
    return [upstream]
