"""The values are strings of digits, made for showing."""
def apple_gradients(price, count, tax, upstream=1.0):
    g = {"price": count * tax, "count": price * tax, "tax": price * count}
    return {k: str(round(v * upstream, 12)) for k, v in g.items()}
