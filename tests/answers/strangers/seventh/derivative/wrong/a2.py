"""Whoever calls the function chooses the size of the step; your second line throws the choice away."""
def derivative(f, x, h=1e-4):
    """Return the slope of `f` at `x`."""
    h = 0.0001
    rise = f(x + h) - f(x - h)
    run = 2 * h
    return rise / run
