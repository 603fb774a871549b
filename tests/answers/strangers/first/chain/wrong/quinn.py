"""The return stands inside the loop, so only the first node is passed, and no node gives nothing at all."""
def chain(local_derivatives, upstream=1.0):
    signals = []
    for d in local_derivatives:
        signals.append(upstream * d)
        upstream = signals[-1]
        return signals
