"""Leaves the work to numerical_gradient."""

from course_lib.gradients import numerical_gradient


def derivative(f, x, h=1e-4):
    return float(numerical_gradient(f, x, h))
