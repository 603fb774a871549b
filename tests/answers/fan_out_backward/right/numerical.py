"""A numerical gradient, which is accepted up to assignment 5.3."""


def fan_out_backward(x, y, upstream=1.0):
    def z(x, y):
        return x**2 + (x + y) ** 2

    h = 1e-4
    dx = (z(x + h, y) - z(x - h, y)) / (2 * h)
    dy = (z(x, y + h) - z(x, y - h)) / (2 * h)
    return upstream * dx, upstream * dy
