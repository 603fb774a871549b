"""The tax argument already contains the 1 for the goods themselves, so you charge for the apples twice."""

def apple_total(price, count, tax):
    """Return the payment for `count` apples at `price` each, including tax."""
    cost = price * count
    return cost + cost * tax
