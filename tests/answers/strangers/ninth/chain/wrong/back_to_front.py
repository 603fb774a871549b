"""Which node does the signal meet first, according to the text?"""
def chain(local_derivatives, upstream=1.0):
    out = []
    for d in reversed(local_derivatives):
        upstream = upstream * d
        out.append(upstream)
    return out
