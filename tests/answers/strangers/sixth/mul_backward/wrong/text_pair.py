"""The result is one text that looks like a tuple."""

def mul_backward(x, y, upstream):
    return f"({upstream * y}, {upstream * x})"
