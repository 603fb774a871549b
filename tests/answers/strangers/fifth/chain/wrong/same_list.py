"""A second name for a list is not a second list: you write into the one that was passed to you."""

def chain(local_derivatives, upstream=1.0):
    signals = local_derivatives
    for i in range(len(signals)):
        signals[i] = signals[i] * (upstream if i == 0 else signals[i - 1])
    return signals
