"""The caller may choose h; does your function listen?"""
def derivative(f, x, h=1e-4):
    eps = 1e-4
    return (f(x + eps) - f(x - eps)) / (2 * eps)
