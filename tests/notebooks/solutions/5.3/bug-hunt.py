def volume_backward(a, b, c, upstream):
    """Return (da, db, dc) for a node that computes a * b * c."""
    return upstream * b * c, upstream * a * c, upstream * a * b


def volume_gradient(a, b, c):
    """Return the three numerical derivatives."""
    return tuple(numerical_gradient(lambda abc: abc[0] * abc[1] * abc[2], [a, b, c]))


check_answer(volume_backward, [2, 2, 2, 1], volume_gradient(2, 2, 2))
check_answer(volume_backward, [2, 3, 4, 1], volume_gradient(2, 3, 4))
