"""One slash or two? Try a function with a slope of 0.5."""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) // (2 * h)
