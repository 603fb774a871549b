"""Right: a recursion, one node per call."""
def chain(local_derivatives, upstream=1.0):
    if len(local_derivatives) == 0:
        return []
    after = local_derivatives[0] * upstream
    return [after] + list(chain(local_derivatives[1:], after))
