"""(error) should be a dict with the keys price, count, tax"""


def apple_gradients(price, count, tax, upstream=1.0):
    d_cost, d_tax = mul_backward(price * count, tax, upstream)
    d_price, d_count = mul_backward(price, count, d_cost)
    return d_price, d_count, d_tax
