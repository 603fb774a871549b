"""The result is multiplied by tax once too often (in gradient of tax).

Meant: The gradient of the tax includes the tax.
"""


def apple_gradients(price, count, tax, upstream=1.0):
    total = price * count * tax
    d_cost, d_tax = mul_backward(total, tax, upstream)
    d_price, d_count = mul_backward(price, count, d_cost)
    return {"price": d_price, "count": d_count, "tax": d_tax}
