"""Python works from left to right through / and *: what does your denominator really consist of?"""

def derivative(f, x, h=1e-4):
    change = f(x + h) - f(x - h)
    return change / 2 * h
