"""A comprehension that uses the course's own relative_error and numerical_gradient, with long steps."""

from course_lib.gradients import numerical_gradient, relative_error


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    return {
        name: relative_error(numerical_gradient(lambda _: network.loss(x, t), array, h=1e-3), backpropagated[name])
        for name, array in network.params.items()
    }
