"""Local derivatives in a tuple are not handled."""


def chain(local_derivatives, upstream=1.0):
    signals = []
    while local_derivatives:
        upstream *= local_derivatives.pop(0)
        signals.append(upstream)
    return signals
