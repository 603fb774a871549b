"""The change is made positive, so a function that falls seems to rise."""
def derivative(f, x, h=1e-4):
    dy = abs(f(x + h) - f(x - h))
    dx = abs((x + h) - (x - h))
    return dy / dx
