"""The loop ends when the signal has died out, so the list is too short."""
def chain(local_derivatives, upstream=1.0):
    signals = []
    for d in local_derivatives:
        upstream *= d
        signals.append(upstream)
        if not upstream:
            break
    return signals
