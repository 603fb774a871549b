"""The difference is one-sided / The step h that was passed is not used."""


def derivative(f, x, h=1e-4):
    delta = 1e-4
    return (f(x + delta) - f(x)) / delta
