"""Right: the mean of the slopes to the right and to the left, which is the same difference."""
def derivative(f, x, h=1e-4):
    middle = f(x)
    slopes = [(f(x + s) - middle) / s for s in (h, -h)]
    return sum(slopes) / len(slopes)
