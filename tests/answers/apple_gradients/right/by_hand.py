"""Writes the products out."""


def apple_gradients(price, count, tax, upstream=1.0):
    return dict(price=upstream * count * tax, count=upstream * price * tax, tax=upstream * price * count)
