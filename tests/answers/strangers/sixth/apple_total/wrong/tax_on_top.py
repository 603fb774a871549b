"""Read the example again: is a tax of 10 % passed as 0.1 or as 1.1, and what do you add to it?"""

def apple_total(price, count, tax):
    """Return the payment for `count` apples at `price` each, including tax."""
    net = price * count
    net += net * tax
    return net
