"""The factor upstream is missing (in signals).

Meant: The upstream gradient is ignored.
"""


def chain(local_derivatives, upstream=1.0):
    signals = []
    signal = 1
    for local_derivative in local_derivatives:
        signal = signal * local_derivative
        signals.append(signal)
    return signals
