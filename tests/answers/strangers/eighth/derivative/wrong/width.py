"""How far apart are the two points at which you call f?"""
def derivative(f, x, h=1e-4):
    right = f(x + h)
    left = f(x - h)
    rise = right - left
    return rise / h
