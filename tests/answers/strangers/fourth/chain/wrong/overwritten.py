"""Your results are right, but look at the list that you were given."""
def chain(local_derivatives, upstream=1.0):
    signals = local_derivatives if isinstance(local_derivatives, list) else list(local_derivatives)
    for i in range(len(signals)):
        upstream = signals[i] * upstream
        signals[i] = upstream
    return signals
