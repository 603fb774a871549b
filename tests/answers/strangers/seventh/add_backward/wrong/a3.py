"""Two inputs need two derivatives, even if both are the same number."""
def add_backward(upstream):
    "an addition passes the gradient through"
    return upstream
