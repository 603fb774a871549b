"""For subtraction you would be right."""
def add_backward(upstream):
    return (upstream, -upstream)
