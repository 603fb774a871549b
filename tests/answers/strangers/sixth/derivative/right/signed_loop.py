"""A loop over the two sides with a sign for each: right."""

def derivative(f, x, h=1e-4):
    rise = 0.0
    for side in (1, -1):
        rise += side * f(x + side * h)
    return rise / (h + h)
