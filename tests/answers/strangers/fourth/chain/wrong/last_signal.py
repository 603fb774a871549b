"""You have worked them all out, but kept only one."""
def chain(local_derivatives, upstream=1.0):
    for d in local_derivatives:
        upstream = upstream * d
    return upstream
