"""Right: a loop over the two local derivatives."""
def add_backward(upstream):
    local = {"x": 1, "y": 1}
    return tuple(upstream * d for d in local.values())
