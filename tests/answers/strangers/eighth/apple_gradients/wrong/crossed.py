"""How much more do you pay for one more apple? Compare with what you have for the price."""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost = upstream * tax
    return {"price": dcost * price, "count": dcost * count, "tax": upstream * price * count}
