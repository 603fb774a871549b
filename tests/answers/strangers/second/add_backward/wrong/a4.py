"""You return two times the signal instead of the signal two times."""
def add_backward(upstream):
    return 2 * upstream
