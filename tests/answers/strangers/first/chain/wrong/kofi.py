"""The result takes on the type of the argument, so a tuple gives a tuple."""
def chain(local_derivatives, upstream=1.0):
    out = []
    for d in local_derivatives:
        upstream = upstream * d
        out.append(upstream)
    return type(local_derivatives)(out)
