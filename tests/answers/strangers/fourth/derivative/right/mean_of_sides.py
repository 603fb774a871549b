"""Right; the mean of the two one-sided differences is the central one."""
def derivative(f, x, h=1e-4):
    here = f(x)
    right = (f(x + h) - here) / h
    left = (here - f(x - h)) / h
    return (left + right) / 2
