"""Head and tail, by recursion; right."""
def chain(local_derivatives, upstream=1.0):
    if not len(local_derivatives):
        return []
    head, *tail = local_derivatives
    return [head * upstream] + chain(tail, head * upstream)
