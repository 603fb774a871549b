"""The caller may choose h, but your step never looks at it."""

EPS = 1e-4


def derivative(f, x, h=1e-4):
    right = f(x + EPS)
    left = f(x - EPS)
    run = 2 * EPS
    return (right - left) / run
