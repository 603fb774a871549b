"""A text that looks like a number is not a number: try adding 1 to your result."""
def apple_total(price, count, tax):
    return f"{price * count * tax:.2f}"
