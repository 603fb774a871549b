"""Have a look at the caller's list after the call."""
def chain(local_derivatives, upstream=1.0):
    for k, d in enumerate(local_derivatives):
        upstream *= d
        local_derivatives[k] = upstream
    return list(local_derivatives)
