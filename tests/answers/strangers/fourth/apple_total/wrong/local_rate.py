"""One of the three arguments is never used; not every shop has the same tax."""
TAX = 1.1

def apple_total(price, count, tax):
    return price * count * TAX
