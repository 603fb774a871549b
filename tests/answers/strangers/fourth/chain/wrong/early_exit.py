"""At which step of the loop does your function end?"""
def chain(local_derivatives, upstream=1.0):
    signals = []
    for d in local_derivatives:
        upstream = upstream * d
        signals.append(upstream)
        return signals
    return signals
