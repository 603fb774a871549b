"""A numerical gradient with respect to both inputs at once, as entries of an array."""

import numpy as np

from course_lib.gradients import numerical_gradient


def square_of_sum_backward(x, y, upstream=1.0):
    gradient = numerical_gradient(lambda v: upstream * v.sum() ** 2, np.array([x, y]))
    return tuple(gradient)
