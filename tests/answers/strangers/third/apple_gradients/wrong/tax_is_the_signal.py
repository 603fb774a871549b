"""The first node gets the tax as its upstream, without the upstream of the whole graph."""
def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    _, dtax = mul_backward(cost, tax, upstream)
    dprice, dcount = mul_backward(price, count, tax)
    return {"price": dprice, "count": dcount, "tax": dtax}
