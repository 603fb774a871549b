"""On its way back to price and count the signal has not passed through the tax node."""

def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    return {"price": upstream * count, "count": upstream * price, "tax": upstream * cost}
