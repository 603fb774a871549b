"""The result is 1e-08 times as large as it should be (in slope) / The step multiplies where it should divide.

Meant: The step multiplies where it should divide.
"""


def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2 * h
