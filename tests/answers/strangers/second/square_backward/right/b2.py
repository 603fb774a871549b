"""Gets the derivative from one step in the complex plane."""
def square_backward(x, upstream):
    step = 1e-20
    return ((x + 1j * step) ** 2).imag / step * upstream
