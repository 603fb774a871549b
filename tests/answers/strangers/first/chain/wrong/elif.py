"""The second name is the same list, so the caller's list is overwritten."""
def chain(local_derivatives, upstream=1.0):
    signals = local_derivatives
    if isinstance(signals, tuple):
        signals = list(signals)
    for i in range(len(signals)):
        upstream *= signals[i]
        signals[i] = upstream
    return signals
