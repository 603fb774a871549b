"""Right; it writes out the local derivatives, which are both 1."""
def add_backward(upstream: float) -> tuple:
    local = (1.0, 1.0)
    return tuple(d * upstream for d in local)
