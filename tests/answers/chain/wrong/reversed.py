"""The list starts from the wrong end."""


def chain(local_derivatives, upstream=1.0):
    signals = []
    signal = upstream
    for local_derivative in reversed(local_derivatives):
        signal = signal * local_derivative
        signals.append(signal)
    return signals
