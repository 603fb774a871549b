"""What does the function hand back: a list, or something that would make one?"""
def chain(local_derivatives, upstream=1.0):
    signal = upstream
    for local in local_derivatives:
        signal = signal * local
        yield signal
