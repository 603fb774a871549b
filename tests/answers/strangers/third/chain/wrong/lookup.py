"""index finds the first node with that derivative, so repeated numbers go wrong."""
def chain(local_derivatives, upstream=1.0):
    signals = []
    for d in local_derivatives:
        i = local_derivatives.index(d)
        before = signals[i - 1] if i > 0 else upstream
        signals.append(before * d)
    return signals
