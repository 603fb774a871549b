"""Only the step to the right is taken; the left side is missing."""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x)) / h
