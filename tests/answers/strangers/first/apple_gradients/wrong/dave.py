"""The derivative at the tax is the whole payment; the tax is still in it."""
def apple_gradients(price, count, tax, upstream=1.0):
    payment = price * count * tax
    return {
        "price": count * tax * upstream,
        "count": price * tax * upstream,
        "tax": payment * upstream,
    }
