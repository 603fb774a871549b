"""Try a function that rises: does your slope rise, too?"""
def derivative(f, x, h=1e-4):
    left = f(x - h)
    right = f(x + h)
    return (left - right) / (2 * h)
