"""Differentiates with an imaginary step, which has no rounding error."""
def square_backward(x, upstream):
    z = complex(x, 1e-30)
    return (z * z).imag / 1e-30 * upstream
