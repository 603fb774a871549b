"""The distance is measured after rounding, between the points that were really used."""

def derivative(f, x, h=1e-4):
    a, b = sorted([x - h, x + h])
    return (f(b) - f(a)) / (b - a)
