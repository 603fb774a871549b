"""The slope is cut to a few decimals to get rid of rounding errors."""
def derivative(f, x, h=1e-4):
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return round(slope, 2)
