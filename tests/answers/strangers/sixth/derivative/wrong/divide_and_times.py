"""Division and multiplication go from left to right: what is really divided by what here?"""

def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2 * h
