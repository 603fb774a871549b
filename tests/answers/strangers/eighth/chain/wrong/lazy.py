"""yield makes your function hand out a generator, which is not a list."""
def chain(local_derivatives, upstream=1.0):
    signal = upstream
    for d in local_derivatives:
        signal = signal * d
        yield signal
