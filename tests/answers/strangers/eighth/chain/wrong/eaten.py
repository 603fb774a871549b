"""Look at the caller's list after your function has run."""
def chain(local_derivatives, upstream=1.0):
    rest = local_derivatives
    if isinstance(rest, tuple):
        rest = list(rest)
    signals = []
    while rest:
        upstream *= rest.pop(0)
        signals.append(upstream)
    return signals
