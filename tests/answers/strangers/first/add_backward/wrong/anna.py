"""These are the local derivatives alone; the signal from the right is missing."""
def add_backward(upstream):
    return 1.0, 1.0
