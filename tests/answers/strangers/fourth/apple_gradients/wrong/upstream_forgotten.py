"""What if the payment is only a part of a larger computation?"""
def apple_gradients(price, count, tax, upstream=1.0):
    return {"price": count * tax, "count": price * tax, "tax": price * count}
