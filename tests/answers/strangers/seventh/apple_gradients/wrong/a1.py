"""The tax node comes between the payment and the apples; your signal goes past it."""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, upstream)
    return dict(price=dprice, count=dcount, tax=dtax)
