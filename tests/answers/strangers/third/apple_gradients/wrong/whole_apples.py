"""The derivative with respect to the count is rounded, but only the count itself is a whole number."""
def apple_gradients(price, count, tax, upstream=1.0):
    """Return a dict of the derivatives with respect to price, count and tax."""
    dcost = tax * upstream
    return {"price": dcost * count, "count": round(dcost * price), "tax": price * count * upstream}
