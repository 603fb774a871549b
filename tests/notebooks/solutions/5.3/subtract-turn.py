def subtract_backward(upstream):
    """Return (dx, dy) for a node that computes x - y."""
    dx = upstream
    dy = -upstream
    return dx, dy


dx, dy = numerical_gradient(lambda xy: xy[0] - xy[1], [10, 5])
check_answer(subtract_backward, [1], (dx, dy))
check_answer(subtract_backward, [-2], (-2 * dx, -2 * dy))
