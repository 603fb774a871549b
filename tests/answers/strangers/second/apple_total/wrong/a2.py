"""You take the tax to be a rate such as 0.1, but it already is the factor 1.1."""
def apple_total(price, count, tax):
    cost = price * count
    return cost + cost * tax
