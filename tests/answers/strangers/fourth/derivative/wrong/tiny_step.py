"""Smaller is not always better: can a float still tell x + h from x?"""
def derivative(f, x, h=1e-4):
    h = 1e-50
    return (f(x + h) - f(x - h)) / (2 * h)
