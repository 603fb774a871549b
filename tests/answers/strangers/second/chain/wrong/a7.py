"""The list of signals is made once, so a second call still contains those of the first."""
def chain(local_derivatives, upstream=1.0, signals=[]):
    for d in local_derivatives:
        upstream *= d
        signals.append(upstream)
    return signals
