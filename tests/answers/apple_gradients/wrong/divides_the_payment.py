"""(error) ZeroDivisionError"""

def apple_gradients(price, count, tax, upstream=1.0):
    payment = upstream * price * count * tax
    return {"price": payment / price, "count": payment / count, "tax": payment / tax}
