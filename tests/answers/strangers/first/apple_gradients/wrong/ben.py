"""The signal that arrives from the right is accepted but not passed on."""
def apple_gradients(price, count, tax, upstream=1.0):
    return {"price": count * tax, "count": price * tax, "tax": price * count}
