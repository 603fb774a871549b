"""Round brackets around a comprehension make a generator, not a tuple."""
def add_backward(upstream):
    return (1 * upstream for _ in ("x", "y"))
