"""The list begins with the signal before any node, so it is one too long."""
def chain(local_derivatives, upstream=1.0):
    signals = [upstream]
    for d in local_derivatives:
        signals.append(signals[-1] * d)
    return signals
