"""The factor upstream is missing (in gradient of tax).

Meant: The upstream gradient is ignored.
"""


def apple_gradients(price, count, tax, upstream=1.0):
    d_cost = upstream * tax
    return {"price": d_cost * count, "count": d_cost * price, "tax": price * count}
