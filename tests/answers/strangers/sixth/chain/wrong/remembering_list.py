"""A default value is made once, not at every call: what is in your list at the second call?"""

def chain(local_derivatives, upstream=1.0, signals=[]):
    for d in local_derivatives:
        upstream *= d
        signals.append(upstream)
    return signals
