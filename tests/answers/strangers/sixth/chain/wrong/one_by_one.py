"""yield makes a generator: it has no length and can't be indexed."""

def chain(local_derivatives, upstream=1.0):
    signal = upstream
    for derivative in local_derivatives:
        signal = signal * derivative
        yield signal
