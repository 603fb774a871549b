"""Uses numerical_gradient."""

from course_lib.gradients import numerical_gradient


def square_backward(x, upstream):
    return upstream * numerical_gradient(lambda x: x**2, x)
