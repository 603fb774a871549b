"""It stores the x and y of its very first call on the function and uses them forever."""
def mul_backward(x, y, upstream):
    """Return (dx, dy) for a node that multiplies x and y."""
    if not hasattr(mul_backward, "inputs"):
        mul_backward.inputs = (x, y)
    x, y = mul_backward.inputs
    return y * upstream, x * upstream
