"""Dividing the payment by each input fails where an input is zero."""
def apple_gradients(price, count, tax, upstream=1.0):
    payment = price * count * tax
    return {k: upstream * payment / v for k, v in dict(price=price, count=count, tax=tax).items()}
