"""The tax node is left out on the way back to price and count."""
def apple_gradients(price, count, tax, upstream=1.0):
    return {
        "price": count * upstream,
        "count": price * upstream,
        "tax": price * count * upstream,
    }
