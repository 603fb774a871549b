"""The derivative for the tax still contains the tax."""
def apple_gradients(price, count, tax, upstream=1.0):
    total = price * count * tax
    return {"price": count * tax * upstream, "count": price * tax * upstream, "tax": total * upstream}
