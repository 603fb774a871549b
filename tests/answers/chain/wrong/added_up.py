"""The signals are added instead of multiplied."""


def chain(local_derivatives, upstream=1.0):
    signals = []
    signal = upstream
    for local_derivative in local_derivatives:
        signal += local_derivative
        signals.append(signal)
    return signals
