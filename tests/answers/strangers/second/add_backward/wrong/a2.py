"""You return the local derivatives without the signal."""
def add_backward(upstream):
    return (1.0, 1.0)
