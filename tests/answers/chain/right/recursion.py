"""Recursion: the rest of the chain starts from the signal after the first node."""


def chain(local_derivatives, upstream=1.0):
    if not local_derivatives:
        return []
    first, *rest = local_derivatives
    signal = upstream * first
    return [signal] + chain(rest, signal)
