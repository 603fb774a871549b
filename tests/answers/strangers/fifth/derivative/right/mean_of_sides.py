"""The mean of the slopes to either side is the central difference, too."""

def derivative(f, x, h=1e-4):
    here = f(x)
    right_slope = (f(x + h) - here) / h
    left_slope = (here - f(x - h)) / h
    return 0.5 * right_slope + 0.5 * left_slope
