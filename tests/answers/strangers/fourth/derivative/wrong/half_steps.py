"""The caller's h is the step to *each* side. How far do you go?"""
def derivative(f, x, h=1e-4):
    return (f(x + h / 2) - f(x - h / 2)) / h
