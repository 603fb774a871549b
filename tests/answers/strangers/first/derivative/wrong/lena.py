"""A function of the slope is returned, not the slope at x."""
def derivative(f, x, h=1e-4):
    def df(x):
        return (f(x + h) - f(x - h)) / (2 * h)
    return df
