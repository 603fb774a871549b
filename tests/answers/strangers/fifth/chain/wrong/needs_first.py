"""You take hold of the first node before you know that there is one."""

def chain(local_derivatives, upstream=1.0):
    first, *rest = local_derivatives
    signals = [upstream * first]
    for d in rest:
        signals.append(signals[-1] * d)
    return signals
