"""Left and right are the wrong way round, so the slope has the wrong sign."""
def derivative(f, x, h=1e-4):
    y1 = f(x + h)
    y2 = f(x - h)
    return (y2 - y1) / (2 * h)
