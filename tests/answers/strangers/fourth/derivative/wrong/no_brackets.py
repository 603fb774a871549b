"""Which of the terms in your line is divided?"""
def derivative(f, x, h=1e-4):
    return f(x + h) - f(x - h) / (2 * h)
