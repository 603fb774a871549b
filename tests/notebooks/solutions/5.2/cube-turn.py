def cube_backward(x, upstream):
    """Return the derivative of L with respect to x, for a node y = x³."""
    local_derivative = 3 * x**2
    return upstream * local_derivative


check_answer(cube_backward, [2, 1], numerical_gradient(lambda x: x**3, 2))
check_answer(cube_backward, [-1, 0.5], 0.5 * numerical_gradient(lambda x: x**3, -1))
