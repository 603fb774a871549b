"""The caller wants to ask for ["tax"]; can he?"""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, dcost)
    return dprice, dcount, dtax
