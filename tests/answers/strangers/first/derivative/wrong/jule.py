"""The step shrinks and grows with x, so at zero there is no step at all."""
def derivative(f, x, h=1e-4):
    step = h * abs(x)
    return (f(x + step) - f(x - step)) / (2 * step)
