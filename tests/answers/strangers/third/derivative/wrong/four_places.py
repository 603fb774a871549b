"""Rounding to four places wipes out small slopes."""
def derivative(f, x, h=1e-4):
    """Return the slope of `f` at `x`, using a central difference with steps of size `h`."""
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return round(slope, 4)
