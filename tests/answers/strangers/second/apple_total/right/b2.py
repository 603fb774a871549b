"""Splits the payment into the cost and the extra for the tax."""
def apple_total(price: float, count: float, tax: float) -> float:
    net = count * price
    extra = net * (tax - 1)
    return net + extra
