"""Compare with the example: which of the two is 2.2?"""
def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    dcost, dtax = mul_backward(cost, tax, upstream)
    dcount, dprice = mul_backward(price, count, dcost)
    return {"price": dprice, "count": dcount, "tax": dtax}
