"""You step to one side only; where should the second point be?"""
def derivative(f, x, h=1e-4):
    y0 = f(x)
    y1 = f(x + h)
    return (y1 - y0) / h
