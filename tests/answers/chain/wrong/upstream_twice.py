"""The result is multiplied by upstream once too often (in signals).

Meant: The upstream gradient is used more than once.
"""


def chain(local_derivatives, upstream=1.0):
    signal = upstream
    signals = []
    for local_derivative in local_derivatives:
        signal *= local_derivative
        signals.append(signal * upstream)
    return signals
