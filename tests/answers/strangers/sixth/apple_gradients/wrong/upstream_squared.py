"""The signal from above enters the graph once: in one of your gradients it is counted twice."""

def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    d_cost, d_tax = mul_backward(cost, tax, upstream)
    d_price, d_count = mul_backward(price, count, d_cost)
    d_price *= upstream
    return {"price": d_price, "count": d_count, "tax": d_tax}
