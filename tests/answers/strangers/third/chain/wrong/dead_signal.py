"""It stops at a signal of 0, and then the list is too short."""
def chain(local_derivatives, upstream=1.0):
    signal = upstream
    signals = []
    for d in local_derivatives:
        signal *= d
        signals.append(signal)
        if signal == 0:
            break  # nothing to pass on
    return signals
