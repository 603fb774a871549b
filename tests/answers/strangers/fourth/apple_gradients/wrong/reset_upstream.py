"""The text gives upstream a default. What do you do with another value?"""
def apple_gradients(price, count, tax, upstream=1.0):
    upstream = 1.0
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, dcost)
    return {"price": dprice, "count": dcount, "tax": dtax}
