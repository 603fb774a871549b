"""The signal skips the tax node on its way to the price and the count."""
def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    dcost, dtax = mul_backward(cost, tax, upstream)
    dprice, dcount = mul_backward(price, count, upstream)
    return dict(price=dprice, count=dcount, tax=dtax)
