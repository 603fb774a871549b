"""Uses a generator, and returns a tuple."""


def chain(local_derivatives, upstream=1.0):
    def signals(signal):
        for local_derivative in local_derivatives:
            signal *= local_derivative
            yield signal

    return tuple(signals(upstream))
