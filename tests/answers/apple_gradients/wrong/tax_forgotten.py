"""The factor tax is missing (in gradient of price, count).

Meant: The tax is missing from the backward pass.
"""


def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    d_cost, d_tax = mul_backward(cost, tax, upstream)
    d_price, d_count = mul_backward(price, count, upstream)
    return {"price": d_price, "count": d_count, "tax": d_tax}
