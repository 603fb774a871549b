"""The factor upstream is missing (in gradient of price, count, tax).

Meant: The upstream gradient is ignored.
"""


def apple_gradients(price, count, tax, upstream=1.0):
    return {"price": count * tax, "count": price * tax, "tax": price * count}
