"""You replace the caller's h by your own."""
def derivative(f, x, h=1e-4):
    h = 1e-4
    dy = f(x + h) - f(x - h)
    return dy / (2 * h)
