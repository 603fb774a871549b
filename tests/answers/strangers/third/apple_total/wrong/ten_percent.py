"""The function overwrites its argument tax with a fixed 10 %."""
def apple_total(price, count, tax):
    """Return the payment for `count` apples at `price` each, including tax."""
    tax = 1.1  # 10 %
    total = price * count * tax
    return total
