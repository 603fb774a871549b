"""The two points lie two steps apart, but the change is divided by one step."""
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / h
