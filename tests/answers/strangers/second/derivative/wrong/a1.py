"""You step to the right only."""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x)) / h
