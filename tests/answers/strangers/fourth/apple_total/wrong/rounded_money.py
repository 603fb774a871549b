"""Who asked for whole amounts? See what happens with a price like 0.3."""
def apple_total(price, count, tax):
    return round(price * count * tax)
