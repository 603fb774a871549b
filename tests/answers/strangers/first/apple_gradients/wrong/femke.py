"""The values stand in a tuple without the names."""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = upstream * tax, upstream * price * count
    return dcost * count, dcost * price, dtax
