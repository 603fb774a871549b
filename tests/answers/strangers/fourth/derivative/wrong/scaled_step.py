"""Where x is 0, what becomes of your step?"""
def derivative(f, x, h=1e-4):
    step = h * abs(x)
    return (f(x + step) - f(x - step)) / (2 * step)
