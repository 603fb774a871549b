"""The amount is rounded to whole cents, so it is no longer the exact product."""
def apple_total(price, count, tax):
    """Return the payment for `count` apples at `price` each, including tax."""
    amount = price * count * tax
    return round(amount, 2)
