"""Your function gives back a text that looks like a number; could someone go on calculating with it?"""

def apple_total(price, count, tax):
    """Return the payment for `count` apples at `price` each, including tax."""
    payment = tax * (count * price)
    return f"{payment:.2f}"
