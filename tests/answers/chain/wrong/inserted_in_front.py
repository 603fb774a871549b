"""The list starts from the wrong end."""


def chain(local_derivatives, upstream=1.0):
    signals = []
    for local_derivative in local_derivatives:
        upstream = upstream * local_derivative
        signals.insert(0, upstream)
    return signals
