"""int cuts the decimal places off the amount: the example hides it because its total is whole."""
def apple_total(price, count, tax):
    """Return the payment for `count` apples at `price` each, including tax."""
    cost = price * count
    return int(cost * tax)
