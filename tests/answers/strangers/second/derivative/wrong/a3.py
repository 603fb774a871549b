"""Without parentheses you divide by 2 and then multiply by h."""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2 * h
