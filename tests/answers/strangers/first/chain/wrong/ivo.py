"""The first node is treated before the loop, which fails when there is no node."""
def chain(local_derivatives, upstream=1.0):
    signals = [local_derivatives[0] * upstream]
    for d in local_derivatives[1:]:
        signals.append(signals[-1] * d)
    return signals
