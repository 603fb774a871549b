"""Each node receives the signal that has come so far, not the local derivative of its neighbour: try three nodes."""
def chain(local_derivatives, upstream=1.0):
    out = []
    for i in range(len(local_derivatives)):
        if i == 0:
            out.append(local_derivatives[0] * upstream)
        else:
            out.append(local_derivatives[i] * local_derivatives[i - 1] * upstream)
    return out
