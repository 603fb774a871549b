"""The list starts with upstream itself / The list starts with upstream itself (in a chain of one node).

Meant: The list starts with upstream itself.
"""


def chain(local_derivatives, upstream=1.0):
    signals = []
    signal = upstream
    for local_derivative in local_derivatives:
        signals.append(signal)
        signal *= local_derivative
    return signals
