"""What does the first node receive: 1, or what the tax node has passed on?"""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, upstream)
    return {"price": dprice, "count": dcount, "tax": dtax}
