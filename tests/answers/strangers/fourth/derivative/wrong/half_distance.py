"""How far apart are your two points?"""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / h
