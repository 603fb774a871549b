"""In which order does the signal meet the nodes?"""
def chain(local_derivatives, upstream=1.0):
    out = []
    for d in reversed(local_derivatives):
        upstream *= d
        out.append(upstream)
    return out
