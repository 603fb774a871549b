"""Results are in each other's place (in gradient of price, count).

Meant: The gradients of price and count are swapped.
"""


def apple_gradients(price, count, tax, upstream=1.0):
    d_cost, d_tax = mul_backward(price * count, tax, upstream)
    d_count, d_price = mul_backward(price, count, d_cost)
    return {"price": d_price, "count": d_count, "tax": d_tax}
