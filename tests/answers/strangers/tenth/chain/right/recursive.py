"""Right; a recursion over the rest of the row, with a tuple as the result."""

def chain(local_derivatives, upstream=1.0):
    if len(local_derivatives) == 0:
        return ()
    first, *rest = local_derivatives
    signal = first * upstream
    return (signal,) + chain(rest, signal)
