"""Your start signal is always 1."""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, 1.0)
    dprice, dcount = mul_backward(price, count, dcost)
    return dict(price=dprice, count=dcount, tax=dtax)
