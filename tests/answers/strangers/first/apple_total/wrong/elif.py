"""A stray comma after the expression turns the number into a tuple with one element."""
def apple_total(price, count, tax):
    return price * count * tax,
