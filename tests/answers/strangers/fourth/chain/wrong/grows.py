"""Call it twice with the same list. Where do the extra numbers come from?"""
def chain(local_derivatives, upstream=1.0, signals=[]):
    for d in local_derivatives:
        upstream = d * upstream
        signals.append(upstream)
    return signals
