"""The starting signal is multiplied in again at every node."""
def chain(local_derivatives, upstream=1.0):
    signals, signal = [], 1
    for d in local_derivatives:
        signal = signal * d * upstream
        signals += [signal]
    return signals
