def slope(x):
    """Return the derivative of b = a², a = 3x, with respect to x."""
    signal = 1.0
    signal = signal * 2 * (3 * x)  # back through the square
    signal = signal * 3  # back through the multiplication by 3
    return signal


check_answer(slope, [0], numerical_gradient(lambda x: (3 * x) ** 2, 0))
check_answer(slope, [1], numerical_gradient(lambda x: (3 * x) ** 2, 1))
check_answer(slope, [-2], numerical_gradient(lambda x: (3 * x) ** 2, -2))
