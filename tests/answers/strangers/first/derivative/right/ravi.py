"""Right: divides by the distance between the points as the computer stores them."""
def derivative(f, x, h=1e-4):
    a, b = x - h, x + h
    return (f(b) - f(a)) / (b - a)
