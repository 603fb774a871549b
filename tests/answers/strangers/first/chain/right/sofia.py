"""Right: recursion on the head and the tail."""
def chain(local_derivatives, upstream=1.0):
    if not local_derivatives:
        return []
    first, *rest = local_derivatives
    return [first * upstream] + chain(rest, first * upstream)
