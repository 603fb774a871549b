"""This is a finer formula with four points, two of which lie farther away than the step that was asked for."""
def derivative(f, x, h=1e-4):
    return (-f(x + 2 * h) + 8 * f(x + h) - 8 * f(x - h) + f(x - 2 * h)) / (12 * h)
