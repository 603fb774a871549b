"""The result is price · count² · upstream, each time (in price) / The result is price² · count · upstream, each time (in count) / The result is tax · upstream, each time (in tax).

Meant: The gradients of the tax node are swapped.
"""


def apple_gradients(price, count, tax, upstream=1.0):
    d_tax, d_cost = mul_backward(price * count, tax, upstream)
    d_price, d_count = mul_backward(price, count, d_cost)
    return {"price": d_price, "count": d_count, "tax": d_tax}
