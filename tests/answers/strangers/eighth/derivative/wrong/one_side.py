"""You step to the right only; the central difference looks at both sides of x."""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x)) / h
