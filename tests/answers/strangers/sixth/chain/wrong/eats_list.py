"""Is the list that you were given still the same after your function has run?"""

def chain(local_derivatives, upstream=1.0):
    out = []
    while len(local_derivatives) > 0:
        upstream = upstream * local_derivatives.pop(0)
        out.append(upstream)
    return out
