"""What is left of the caller's list after your function has run, and what happens if it is a tuple?"""

def chain(local_derivatives, upstream=1.0):
    signals = []
    while local_derivatives:
        upstream = upstream * local_derivatives.pop(0)
        signals.append(upstream)
    return signals
