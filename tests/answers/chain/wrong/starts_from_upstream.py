"""Each node starts from upstream again."""


def chain(local_derivatives, upstream=1.0):
    signals = []
    for local_derivative in local_derivatives:
        signal = upstream * local_derivative
        signals.append(signal)
    return signals
