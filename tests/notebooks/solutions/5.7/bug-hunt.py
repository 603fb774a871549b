def descend(w):
    """Return w after 50 updates that make (w - 3)² smaller."""
    for _ in range(50):
        gradient = 2 * (w - 3)
        w = w - 0.1 * gradient
    return w


check_answer(descend, [3.0], 3)
check_answer(descend, [0.0], 3)
