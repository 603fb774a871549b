class CubeLayer:
    """A node that computes y = x³."""

    def forward(self, x):
        self.x = x
        return x**3

    def backward(self, dout):
        return dout * 3 * self.x**2


def two_cubes(a, b):
    """Return the gradients of a³ + b³, from two layers."""
    first, second = CubeLayer(), CubeLayer()
    first.forward(a)
    second.forward(b)
    return first.backward(1), second.backward(1)


check_layer(CubeLayer, lambda x: x**3, 2.0)
check_answer(
    two_cubes, [2.0, 5.0], tuple(numerical_gradient(lambda ab: ab[0] ** 3 + ab[1] ** 3, [2, 5]))
)
