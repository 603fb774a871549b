"""Call your function twice, and look at the length of the second result: when is that default list made?"""

def chain(local_derivatives, upstream=1.0, signals=[]):
    """Return the signals after each step of the backward pass."""
    for d in local_derivatives:
        upstream *= d
        signals += [upstream]
    return signals
