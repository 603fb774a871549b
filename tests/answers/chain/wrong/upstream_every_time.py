"""The upstream gradient is used more than once."""


def chain(local_derivatives, upstream=1.0):
    signals = []
    signal = 1
    for local_derivative in local_derivatives:
        signal = signal * local_derivative * upstream
        signals.append(signal)
    return signals
