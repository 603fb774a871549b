"""Your two points are closer to x than the step that you were given."""

def derivative(f, x, h=1e-4):
    half = h / 2
    rise = f(x + half) - f(x - half)
    run = h
    return rise / run
