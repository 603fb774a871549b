"""Look at the comma at the end of your first line: it makes a tuple of its own."""
def add_backward(upstream):
    dx = upstream * 1,
    dy = upstream * 1
    return dx, dy
