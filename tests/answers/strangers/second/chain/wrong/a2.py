"""You start with 1, whatever signal arrives."""
def chain(local_derivatives, upstream=1.0):
    signal = 1.0
    out = []
    for d in local_derivatives:
        signal *= d
        out.append(signal)
    return out
