"""Division comes before subtraction: only the left value is divided."""
def derivative(f, x, h=1e-4):
    return f(x + h) - f(x - h) / (2 * h)
