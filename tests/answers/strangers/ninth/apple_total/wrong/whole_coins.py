"""Why cut the decimal places off? Try a price that is not a round number."""
def apple_total(price, count, tax):
    cost = price * count
    return int(cost * tax)
