def updated(parameter, gradient, learning_rate):
    """Return the parameter after one step against its gradient."""
    return parameter - learning_rate * gradient


check_answer(updated, [2.0, 3.0, 0.5], 0.5)
check_answer(updated, [np.array([1.0, -1.0]), np.array([0.5, 0.0]), 0.2], [0.9, -1.0])
