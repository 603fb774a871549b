"""A sum doesn't share out the signal: how much does z change when x alone grows by 1?"""

def add_backward(upstream):
    half = upstream / 2
    return half, half
