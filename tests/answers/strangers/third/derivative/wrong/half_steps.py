"""It steps only half of h to each side."""
def derivative(f, x, h=1e-4):
    return (f(x + h / 2) - f(x - h / 2)) / h
