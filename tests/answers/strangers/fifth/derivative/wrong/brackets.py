"""Without brackets only the second value is divided by the distance."""

def derivative(f, x, h=1e-4):
    slope = f(x + h) - f(x - h) / (2 * h)
    return slope
