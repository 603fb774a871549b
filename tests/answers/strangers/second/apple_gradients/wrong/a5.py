"""The signal from the right reaches the tax, but not the price and the count."""
def apple_gradients(price, count, tax, upstream=1.0):
    g = {}
    g["price"] = count * tax
    g["count"] = price * tax
    g["tax"] = price * count * upstream
    return g
