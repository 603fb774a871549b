"""Only the last signal is returned, not all of them."""


def chain(local_derivatives, upstream=1.0):
    signal = upstream
    for local_derivative in local_derivatives:
        signal *= local_derivative
    return signal
