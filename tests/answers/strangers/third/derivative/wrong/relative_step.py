"""The step grows with x, although h itself is how far to step."""
def derivative(f, x, h=1e-4):
    step = h * max(1, abs(x))  # so that it still matters for large x
    return (f(x + step) - f(x - step)) / (2 * step)
