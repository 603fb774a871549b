"""Which two numbers meet at the tax node?"""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price, tax, upstream)
    dprice, dcount = mul_backward(price, count, dcost)
    return {"price": dprice, "count": dcount, "tax": dtax}
