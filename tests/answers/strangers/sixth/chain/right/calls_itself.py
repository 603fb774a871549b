"""Recursion: the first node, and then the rest of the chain with the new signal."""

def chain(local_derivatives, upstream=1.0):
    if len(local_derivatives) == 0:
        return []
    head, *rest = local_derivatives
    s = head * upstream
    return [s] + chain(rest, s)
