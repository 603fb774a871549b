"""These are the local derivatives; how do they get together with upstream?"""
def add_backward(upstream):
    dx, dy = 1, 1
    return dx, dy
