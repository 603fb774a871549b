"""Handles one node and leaves the rest to a call of itself."""
def chain(local_derivatives, upstream=1.0):
    if len(local_derivatives) == 0:
        return ()
    first, *rest = local_derivatives
    return (upstream * first, *chain(rest, upstream * first))
