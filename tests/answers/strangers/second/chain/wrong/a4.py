"""You walk through the nodes from the wrong end."""
def chain(local_derivatives, upstream=1.0):
    res = []
    for d in reversed(local_derivatives):
        upstream = upstream * d
        res.append(upstream)
    return res
