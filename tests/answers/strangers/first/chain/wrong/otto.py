"""The signals are tidied up to two decimals."""
def chain(local_derivatives, upstream=1.0):
    signals = []
    for d in local_derivatives:
        upstream = upstream * d
        signals.append(round(upstream, 2))
    return signals
