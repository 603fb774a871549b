"""You write the signals into the caller's list."""
def chain(local_derivatives, upstream=1.0):
    for i in range(len(local_derivatives)):
        upstream *= local_derivatives[i]
        local_derivatives[i] = upstream
    return local_derivatives
