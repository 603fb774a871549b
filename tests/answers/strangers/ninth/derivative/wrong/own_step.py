"""Whoever calls your function with a step of their own: does it make a difference?"""
def derivative(f, x, h=1e-4):
    eps = 0.0001
    rise = f(x + eps) - f(x - eps)
    run = 2 * eps
    return rise / run
