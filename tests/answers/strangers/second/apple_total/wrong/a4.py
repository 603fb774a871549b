"""You cut off the decimal places of the amount."""
def apple_total(price, count, tax):
    return round(price * count * tax)
