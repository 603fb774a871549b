"""The list in the default value is made once and grows with every call."""
def chain(local_derivatives, upstream=1.0, signals=[]):
    for d in local_derivatives:
        upstream *= d
        signals.append(upstream)
    return signals
