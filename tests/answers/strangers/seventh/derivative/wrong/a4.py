"""Python works through / and * from left to right: does h end up below the line?"""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2 * h
