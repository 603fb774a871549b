"""The list has one entry too many: the signal before the first node is not asked for."""
def chain(local_derivatives, upstream=1.0):
    signals = [upstream]
    for d in local_derivatives:
        signals.append(signals[-1] * d)
    return signals
