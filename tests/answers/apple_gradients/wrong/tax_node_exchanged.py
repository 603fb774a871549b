"""The result is always price · count² · upstream (in gradient of price) / The result is always price² · count · upstream (in gradient of count) / The result is always tax · upstream (in gradient of tax).

Meant: The gradients of the tax node are swapped.
"""


def apple_gradients(price, count, tax, upstream=1.0):
    d_tax, d_cost = mul_backward(price * count, tax, upstream)
    d_price, d_count = mul_backward(price, count, d_cost)
    return {"price": d_price, "count": d_count, "tax": d_tax}
