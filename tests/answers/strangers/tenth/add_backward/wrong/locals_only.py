"""You return the local derivatives; what has become of the signal that came in?"""

def add_backward(upstream):
    dx = 1.0
    dy = 1.0
    upstream = (dx, dy)
    return upstream
