"""The walk starts at the input's end, not at the output's."""
def chain(local_derivatives, upstream=1.0):
    signals = []
    signal = upstream
    for d in reversed(local_derivatives):
        signal *= d
        signals.append(signal)
    return signals
