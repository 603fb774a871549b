"""You add the tax as an amount of money instead of multiplying by it."""
def apple_total(price, count, tax):
    """Return the payment for `count` apples at `price` each, including tax."""
    return price * count + tax
