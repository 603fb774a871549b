"""Recursion: the signal after the first node is the upstream of all the others."""

def chain(local_derivatives, upstream=1.0):
    if len(local_derivatives) == 0:
        return ()
    signal = local_derivatives[0] * upstream
    return (signal,) + tuple(chain(local_derivatives[1:], signal))
