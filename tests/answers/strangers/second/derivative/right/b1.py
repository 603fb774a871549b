"""Adds up both points with their signs in a loop."""
def derivative(f, x, h=1e-4):
    slope = 0.0
    for sign in (-1, +1):
        slope += sign * f(x + sign * h) / 2 / h
    return slope
