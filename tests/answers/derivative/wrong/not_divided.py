"""The result is 0.0002 times as large as it should be (in slope) / The result is always f(x + h) - f(x - h) (in difference).

Meant: The difference is not divided by anything.
"""


def derivative(f, x, h=1e-4):
    return f(x + h) - f(x - h)
