"""Right; it works out the cost and the tax separately, then adds them."""
def apple_total(price: float, count: int, tax: float = 1.1) -> float:
    net = price * count
    vat = net * (tax - 1)
    return net + vat
