"""In which order does Python work out a division and a multiplication in one line?"""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2*h
