"""The step is set anew in the first line, so the one that the caller asks for is ignored."""
def derivative(f, x, h=1e-4):
    h = 1e-4
    return (f(x + h) - f(x - h)) / (2 * h)
