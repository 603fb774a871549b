"""The return is inside the loop, so you stop after one node."""
def chain(local_derivatives, upstream=1.0):
    out = []
    signal = upstream
    for d in local_derivatives:
        signal = signal * d
        out.append(signal)
        return out
