"""The second node on the way back receives a signal that already contains upstream; what do you multiply it by?"""

def square_of_sum_backward(x, y, upstream=1.0):
    signal = upstream
    for local in (2 * (x + y), 1):
        signal = signal * local * upstream
    return (signal, signal)
