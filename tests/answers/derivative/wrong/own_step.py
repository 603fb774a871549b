"""The step h that was passed is not used."""


def derivative(f, x, h=1e-4):
    h = 1e-4  # 0.0001
    return (f(x + h) - f(x - h)) / (2 * h)
