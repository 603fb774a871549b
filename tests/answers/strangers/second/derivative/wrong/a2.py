"""The two points are further apart than what you divide by."""
def derivative(f, x, h=1e-4):
    right = f(x + h)
    left = f(x - h)
    return (right - left) / h
