"""The caller may pass another h, and you replace it by your own."""
def derivative(f, x, h=1e-4):
    h = 1e-4
    x1, x2 = x - h, x + h
    return (f(x2) - f(x1)) / (x2 - x1)
