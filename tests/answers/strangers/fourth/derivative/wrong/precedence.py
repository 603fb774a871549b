"""Read the denominator as Python does, from left to right."""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2 * h
