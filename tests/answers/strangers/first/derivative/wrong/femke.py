"""The points are half a step away on each side; the text wants a whole step to each side."""
def derivative(f, x, h=1e-4):
    return (f(x + h / 2) - f(x - h / 2)) / h
