"""The result is multiplied by upstream once too often (in gradient of price, count).

Meant: The upstream gradient is used more than once.
"""


def apple_gradients(price, count, tax, upstream=1.0):
    d_cost, d_tax = mul_backward(price * count, tax, upstream)
    d_price, d_count = mul_backward(price, count, upstream * d_cost)
    return {"price": d_price, "count": d_count, "tax": d_tax}
