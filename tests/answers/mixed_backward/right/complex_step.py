"""The derivative by a step in the imaginary direction."""


def mixed_backward(a, b, c, upstream=1.0):
    h = 1e-20

    def z(a, b, c):
        return (a + b) * c

    steps = ((h * 1j, 0, 0), (0, h * 1j, 0), (0, 0, h * 1j))
    return tuple(upstream * z(a + da, b + db, c + dc).imag / h for da, db, dc in steps)
