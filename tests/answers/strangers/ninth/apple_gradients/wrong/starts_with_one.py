"""With which signal does your backward pass begin, and with which one should it?"""
def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    d_cost, d_tax = mul_backward(cost, tax, 1.0)
    d_price, d_count = mul_backward(price, count, d_cost)
    return {"price": d_price, "count": d_count, "tax": d_tax}
