"""The result is formatted text, which looks like a number but is a string."""
def apple_total(price, count, tax):
    return "{:.10f}".format(price * count * tax)
