"""Where are your two points, compared with x? Only one of them has moved."""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x)) / h
