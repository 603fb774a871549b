"""You return the last signal alone."""
def chain(local_derivatives, upstream=1.0):
    for d in local_derivatives:
        upstream = upstream * d
    return upstream
